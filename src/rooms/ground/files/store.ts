import type { FileHash } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { waitForTurn } from '../../../platform/postgres/wait-for-turn.ts';

/** One at a time makes a file known or sweeps it away; until the transaction ends. */
export function lockFile(trx: Trx, hash: FileHash): Promise<void> {
  return waitForTurn(trx, hash);
}
