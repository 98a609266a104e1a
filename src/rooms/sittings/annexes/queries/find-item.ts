import { listMarks, richTextSchema } from 'tvaers-richtext';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { ItemPlace } from '../model/annex.ts';

/** What the annexes need to know of the item they lie on. */
export type FoundItem = ItemPlace & {
  /** Its annexes are named by nobody outside the council. */
  readonly isClosed: boolean;
  /** The marks ("./.") of its text. */
  readonly marks: readonly string[];
};

/** The council's item, on the meeting's agenda where one is named; null where there is none. */
export async function findItem(
  trx: Trx,
  { councilId, meetingId, itemId }: Omit<ItemPlace, 'meetingId'> & Partial<ItemPlace>,
): Promise<FoundItem | null> {
  const row = await trx
    .selectFrom('agenda_items as item')
    .innerJoin('agendas', 'agendas.meeting_id', 'item.meeting_id')
    .select(['item.meeting_id as meetingId', 'item.closed_reason', 'item.background', 'item.case_statement'])
    .where('item.id', '=', itemId)
    .where('agendas.council_id', '=', councilId)
    .$if(meetingId !== undefined, (query) => query.where('item.meeting_id', '=', meetingId ?? ''))
    .executeTakeFirst();
  if (!row) return null;
  const texts = [row.background, row.case_statement].map((text) => richTextSchema.parse(text));
  return {
    councilId,
    meetingId: row.meetingId,
    itemId,
    isClosed: row.closed_reason !== null,
    marks: texts.flatMap(listMarks),
  };
}
