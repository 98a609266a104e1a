import { newId } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { insertProposal } from './store.ts';

export { addCandidate } from './commands/keep-candidates.ts';

export type StoryProposal = {
  readonly councilId: string;
  readonly meetingId: string;
  /** Id of the member. */
  readonly proposedBy: string;
  readonly title: string;
  readonly background: string;
  readonly recommendation: string;
  readonly at: Temporal.Instant;
};

/** A member's proposal as it stands when it came in time and nobody has put it on an agenda yet. */
export async function writeProposal(trx: Trx, proposal: StoryProposal): Promise<string> {
  const id = newId();
  await insertProposal(trx, { ...proposal, id, wishedMeetingId: proposal.meetingId, inTime: true });
  return id;
}
