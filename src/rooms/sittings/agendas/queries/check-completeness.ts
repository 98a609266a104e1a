import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AgendaDocument, DocumentItem } from '../../agenda-papers/index.ts';
import { deadlinesOf, getMeeting } from '../../meetings/index.ts';

/** Something that is not in order before approval. What blocks must be put right; the rest may be approved as it is. */
export type Shortcoming = {
  readonly blocks: boolean;
  /** The item it concerns, or null for the agenda as a whole. */
  readonly itemId: string | null;
  readonly itemNumber: string | null;
  readonly text: string;
};

/** What a careful secretary looks for before the agenda goes to the chair (mechanisms B04, B06, B17). */
export async function checkCompleteness(
  trx: Trx,
  viewer: Viewer,
  document: AgendaDocument,
  today: Temporal.PlainDate,
): Promise<readonly Shortcoming[]> {
  const unreadable = await listUnreadable(trx, document.meeting.id);
  const items = document.sections.flatMap((section) => section.items);
  const found = items
    .filter((item) => item.withdrawnReason === null)
    .flatMap((item) => [...itemShortcomings(item), ...annexShortcomings(item, unreadable)]);
  const empty = items.length === 0 ? [whole(true, 'Dagsordenen har ingen punkter endnu.')] : [];
  return [...empty, ...found, ...(await deadlineShortcomings(trx, viewer, document, today))];
}

function whole(blocks: boolean, text: string): Shortcoming {
  return { blocks, itemId: null, itemNumber: null, text };
}

function about(item: DocumentItem, blocks: boolean, text: string): Shortcoming {
  return { blocks, itemId: item.id, itemNumber: item.number, text };
}

function itemShortcomings(item: DocumentItem): readonly Shortcoming[] {
  const { parts } = item;
  if (parts === null || isEventuelt(item)) return [];
  const missing =
    parts.recommendations.length === 0 ? [about(item, true, 'Punktet har ingen indstilling.')] : [];
  const words = parts.background.length + parts.caseStatement.length;
  const silent =
    words === 0 ? [about(item, false, 'Punktet har hverken baggrund eller sagsfremstilling.')] : [];
  const marks = [...parts.background, ...parts.caseStatement].flatMap((block) =>
    block.type === 'annexMark' ? [block] : [],
  );
  const bare = marks
    .filter((block) => !parts.annexes.some((annex) => annex.mark === block.mark))
    .map((block) =>
      about(item, true, `Mærket »./. ${block.content.map((run) => run.text).join('')}« har intet bilag.`),
    );
  return [...missing, ...silent, ...bare];
}

/** "Any other business" has nothing to recommend. */
function isEventuelt(item: DocumentItem): boolean {
  return /^eventuelt\b/i.test(item.title.trim());
}

function annexShortcomings(
  item: DocumentItem,
  unreadable: ReadonlyMap<string, string>,
): readonly Shortcoming[] {
  return (item.parts?.annexes ?? []).flatMap((annex) => {
    const fault = unreadable.get(annex.id);
    const broken =
      fault === undefined ? [] : [about(item, true, `Bilag ${annex.number}, »${annex.title}«: ${fault}`)];
    const draft =
      annex.state === 'draft'
        ? [about(item, false, `Bilag ${annex.number}, »${annex.title}«, er stadig udkast.`)]
        : [];
    return [...broken, ...draft];
  });
}

async function listUnreadable(trx: Trx, meetingId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('annexes')
    .innerJoin('files', 'files.hash', 'annexes.file_hash')
    .select(['annexes.id', 'files.unreadable'])
    .where('annexes.meeting_id', '=', meetingId)
    .where('files.unreadable', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.unreadable ?? '']));
}

async function deadlineShortcomings(
  trx: Trx,
  viewer: Viewer,
  document: AgendaDocument,
  today: Temporal.PlainDate,
): Promise<readonly Shortcoming[]> {
  const meeting = await getMeeting(trx, viewer, document.meeting.id);
  const deadlines = await deadlinesOf(trx, meeting);
  if (!deadlines.ok) return [whole(false, deadlines.error.message)];
  const agenda = deadlines.value.find((deadline) => deadline.name === 'agenda');
  if (!agenda || today.toString() <= agenda.on || document.version.number > 1) return [];
  return [
    whole(false, `Fristen for at sende dagsordenen ud var ${agenda.on}. Udsendelsen kræver en begrundelse.`),
  ];
}
