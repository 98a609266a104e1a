import { fixedClock } from '../../../kernel/clock.ts';
import type { CouncilId, MeetingId, PersonId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { actIn, type House, inner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { proposeItem } from './commands/propose-item.ts';

export { addCandidate } from './commands/add-candidate.ts';

type StoryProposal = {
  readonly councilId: CouncilId;
  readonly meetingId: MeetingId;
  /** The member, as somebody found in the register. */
  readonly proposedBy: { readonly id: PersonId; readonly name: string };
  readonly title: string;
  readonly background: string;
  readonly recommendation: string;
  readonly at: Temporal.Instant;
};

/** A member's proposal that nobody has put on an agenda yet, as the member sent it. */
export async function writeProposal(house: House, trx: Trx, proposal: StoryProposal): Promise<void> {
  const { councilId, meetingId, proposedBy, at, title, background, recommendation } = proposal;
  const grants = [{ role: 'member', councilId, municipalityCode: null }] as const;
  const member: Viewer = { kind: 'person', personId: proposedBy.id, name: proposedBy.name, grants };
  const act = actIn({ ...house, clock: fixedClock(at) }, member, trx);
  const words = { title, background, recommendation };
  expectOk(await inner(act, proposeItem, { councilId, meeting: meetingId, insists: 'ja', ...words }));
}
