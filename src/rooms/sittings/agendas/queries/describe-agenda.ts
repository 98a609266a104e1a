import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listActors, listHistory } from '../../../ground/history/index.ts';
import { freezePaper } from '../../../ground/papers/index.ts';
import type { AgendaDocument } from '../../agenda-papers/index.ts';
import { type AgendaVersion, findWaitingVersion, listVersions } from '../../agenda-papers/index.ts';
import { type Deadline, deadlinesOf, findMeeting, type Meeting } from '../../meetings/index.ts';
import type { Draft } from '../model/draft.ts';
import type { Shortcoming } from '../model/shortcomings.ts';
import { findStillPublic, type StillPublic } from '../model/still-public.ts';
import { checkCompleteness } from './check-completeness.ts';
import { assembleDocument } from './draft-document.ts';
import { readDraft } from './read-draft.ts';

/** Everything the agenda's working page shows. */
export type AgendaWork = {
  readonly meeting: Meeting;
  readonly councilName: string;
  readonly deadlines: readonly Deadline[];
  /** Why there are none, where no rules of procedure count on the day. */
  readonly withoutRules: string | null;
  /** Null before the agenda is opened. */
  readonly agenda: WorkingAgenda | null;
  readonly history: readonly HistoryEntry[];
};

export type WorkingAgenda = {
  readonly draft: Draft;
  readonly document: AgendaDocument;
  readonly shortcomings: readonly Shortcoming[];
  readonly versions: readonly AgendaVersion[];
  readonly waiting: AgendaVersion | null;
  /** Who approved each version, by `paper:` and its id. */
  readonly approvers: ReadonlyMap<string, string>;
  readonly stillPublic: readonly StillPublic[];
};

type Asked = {
  readonly councilId: CouncilId;
  readonly heldOn: string;
  readonly today: Temporal.PlainDate;
  readonly sentences: Sentences;
};

/** The working agenda of a meeting; null where there is no such meeting. */
export async function describeAgenda(trx: Trx, viewer: Viewer, asked: Asked): Promise<AgendaWork | null> {
  const council = await findCouncil(trx, asked.councilId);
  const meeting = council ? await findMeeting(trx, viewer, council.id, asked.heldOn) : null;
  if (!council || !meeting) return null;
  const deadlines = await deadlinesOf(trx, meeting);
  const draft = await readDraft(trx, viewer, meeting.id);
  return {
    meeting,
    councilName: council.name,
    deadlines: deadlines.ok ? deadlines.value : [],
    withoutRules: deadlines.ok ? null : deadlines.error.message,
    agenda: draft ? await describeDraft(trx, viewer, draft, asked.today) : null,
    history: await listHistory(trx, `meeting:${meeting.id}`, asked.sentences),
  };
}

async function describeDraft(
  trx: Trx,
  viewer: Viewer,
  draft: Draft,
  today: Temporal.PlainDate,
): Promise<WorkingAgenda> {
  const document = await assembleDocument(trx, viewer, draft);
  const versions = await listVersions(trx, viewer, draft.meetingId);
  const items = document.sections.flatMap((section) => section.items);
  return {
    draft,
    document,
    shortcomings: await checkCompleteness(trx, viewer, document, today),
    versions,
    waiting: await findWaitingVersion(trx, viewer, draft.meetingId),
    approvers: await listActors(
      trx,
      freezePaper.name,
      versions.map(({ id }) => `paper:${id}` as const),
    ),
    stillPublic: items.flatMap((item) => {
      const annexes = item.parts?.annexes ?? [];
      return findStillPublic({ ...item, annexes }, versions) ?? [];
    }),
  };
}
