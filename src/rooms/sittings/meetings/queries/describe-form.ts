import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import type { Deadline, Meeting } from '../model/meeting.ts';
import { deadlinesOf } from './deadlines-of.ts';

export type DescribedForm = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  /** Null for a new meeting. */
  readonly meeting: Meeting | null;
  readonly deadlines: readonly Deadline[];
  /** Why the deadlines of a meeting cannot be known. */
  readonly withoutRules: string | null;
  readonly history: readonly HistoryEntry[];
};

/** What stands on the form of a meeting besides its fields; null for an unknown council. */
export async function describeForm(
  trx: Trx,
  councilId: CouncilId,
  meeting: Meeting | null,
  sentences: Sentences,
): Promise<DescribedForm | null> {
  const council = await findCouncil(trx, councilId);
  if (!council) return null;
  const deadlines = meeting ? await deadlinesOf(trx, meeting) : null;
  const history = meeting ? await listHistory(trx, `meeting:${meeting.id}`, sentences) : [];
  const withoutRules = deadlines?.ok === false ? deadlines.error.message : null;
  return { council, meeting, deadlines: deadlines?.ok ? deadlines.value : [], withoutRules, history };
}
