import type { Trx } from '../../../../platform/postgres/database.ts';
import { waitForTurn } from '../../../../platform/postgres/wait-for-turn.ts';

/** Two who send papers of the same subject at once come one after the other. */
export function lockSubject(trx: Trx, subjectId: string): Promise<void> {
  return waitForTurn(trx, `dispatch/${subjectId}`);
}
