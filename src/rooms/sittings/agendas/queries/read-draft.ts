import { z } from 'zod';
import type { AgendaItemId, CouncilId, MeetingId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { itemKinds } from '../../agenda-papers/index.ts';
import { attendanceSchema, type Draft, type DraftItem } from '../model/draft.ts';
import { itemColumns, savedContent } from '../model/item.ts';
import { states } from '../model/state.ts';

const kind = z.enum(itemKinds);
const state = z.enum(states);

/** The working agenda of a meeting, or null where there is none or the viewer may not see it. */
export async function readDraft(trx: Trx, _viewer: Viewer, meetingId: MeetingId): Promise<Draft | null> {
  const agenda = await trx
    .selectFrom('agendas')
    .select(['council_id', 'state', 'attendance'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!agenda) return null;
  const sections = await trx
    .selectFrom('agenda_sections')
    .select(['id', 'title', 'number as sentNumber', 'given_number as givenNumber'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  const items = await readItems(trx, { councilId: agenda.council_id, meetingId });
  const attendance = attendanceSchema.parse(agenda.attendance);
  return {
    meetingId,
    councilId: agenda.council_id,
    state: state.parse(agenda.state),
    sections,
    items,
    attendance,
  };
}

type Place = { readonly councilId: CouncilId; readonly meetingId: MeetingId };

/** One item of the meeting's agenda, or null. */
export async function findItem(
  trx: Trx,
  { itemId, ...place }: Place & { readonly itemId: AgendaItemId },
): Promise<DraftItem | null> {
  const [item] = await readItems(trx, place, itemId);
  return item ?? null;
}

async function readItems(
  trx: Trx,
  { councilId, meetingId }: Place,
  itemId?: AgendaItemId,
): Promise<readonly DraftItem[]> {
  const rows = await selectItems(trx, councilId)
    .where('agenda_items.meeting_id', '=', meetingId)
    .where((eb) => (itemId === undefined ? eb.lit(true) : eb('agenda_items.id', '=', itemId)))
    .orderBy('agenda_items.position')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const bullets = await trx
    .selectFrom('recommendations')
    .select(['item_id', 'text'])
    .where('item_id', 'in', ids)
    .orderBy('position')
    .execute();
  const byItem = Map.groupBy(bullets, (bullet) => bullet.item_id);
  return rows.map((row) => {
    const texts = (byItem.get(row.id) ?? []).map((bullet) => bullet.text);
    return toItem(row, texts);
  });
}

function selectItems(trx: Trx, councilId: CouncilId) {
  return trx
    .selectFrom('agenda_items')
    .leftJoin('matter_records', (join) =>
      join
        .onRef('matter_records.matter_id', '=', 'agenda_items.matter_id')
        .on('matter_records.council_id', '=', councilId),
    )
    .select(itemColumns)
    .select([
      'agenda_items.id',
      'section_id as sectionId',
      'matter_records.record_number as recordNumber',
      'agenda_items.position',
      'agenda_items.number as sentNumber',
      'agenda_items.given_number as givenNumber',
      'kind',
      'kind_corrected',
      'withdrawn_reason as withdrawnReason',
      'first_sent_in as firstSentIn',
      'revision',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirstOrThrow']>>;

function toItem(row: Row, recommendations: readonly string[]): DraftItem {
  const { id, sectionId, recordNumber, position, withdrawnReason, firstSentIn, revision } = row;
  const { sentNumber, givenNumber } = row;
  const ownKind = kind.parse(row.kind);
  const correctedKind = row.kind_corrected ? ownKind : null;
  return {
    ...savedContent.parse({ ...row, recommendations, correctedKind }),
    ...{ id, sectionId, recordNumber, position, sentNumber, givenNumber, kind: ownKind },
    ...{ withdrawnReason, firstSentIn, revision },
  };
}
