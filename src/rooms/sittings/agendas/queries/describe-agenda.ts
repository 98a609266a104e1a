import type { Visit } from '../../../../platform/http/route.ts';
import {
  type AgendaDocument,
  type AgendaVersion,
  findWaitingVersion,
  listVersions,
} from '../../agenda-papers/index.ts';
import { type Deadline, deadlinesOf, findMeeting, type Meeting } from '../../meetings/index.ts';
import { mayApproveAgenda, mayWriteAgenda } from '../policy.ts';
import { checkCompleteness, type Shortcoming } from './check-completeness.ts';
import { assembleDocument } from './draft-document.ts';
import { type Draft, readDraft } from './read-draft.ts';

/** Everything the agenda's working page shows. */
export type AgendaWork = {
  readonly meeting: Meeting;
  readonly councilName: string;
  readonly deadlines: readonly Deadline[];
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
  /** Null before the agenda is opened. */
  readonly agenda: {
    readonly draft: Draft;
    readonly document: AgendaDocument;
    readonly shortcomings: readonly Shortcoming[];
    readonly versions: readonly AgendaVersion[];
    readonly waiting: AgendaVersion | null;
  } | null;
};

/** The working agenda of the meeting in the address; null where there is no such meeting. */
export async function describeAgenda(visit: Visit): Promise<AgendaWork | null> {
  const { viewer } = visit;
  const { council = '', date = '' } = visit.params;
  return visit.db.as(viewer, async (trx) => {
    const meeting = await findMeeting(trx, viewer, council, date);
    if (!meeting) return null;
    const { name } = await trx
      .selectFrom('councils')
      .select('name')
      .where('id', '=', council)
      .executeTakeFirstOrThrow();
    const deadlines = await deadlinesOf(trx, meeting);
    const draft = await readDraft(trx, viewer, meeting.id);
    const document = draft ? await assembleDocument(trx, viewer, draft) : null;
    return {
      meeting,
      councilName: name,
      deadlines: deadlines.ok ? deadlines.value : [],
      mayWrite: mayWriteAgenda(viewer, council),
      mayApprove: mayApproveAgenda(viewer, council),
      agenda:
        draft && document
          ? {
              draft,
              document,
              shortcomings: await checkCompleteness(trx, viewer, document, visit.clock.today()),
              versions: await listVersions(trx, viewer, meeting.id),
              waiting: await findWaitingVersion(trx, viewer, meeting.id),
            }
          : null,
    };
  });
}
