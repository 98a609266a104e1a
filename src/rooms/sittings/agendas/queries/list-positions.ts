import type { MeetingId, SectionId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** The sections of an agenda, first first. */
export async function listSectionIds(trx: Trx, meetingId: MeetingId): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('agenda_sections')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.id);
}

/** The items of a section, first first. */
export async function listItemIds(trx: Trx, sectionId: SectionId): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('agenda_items')
    .select('id')
    .where('section_id', '=', sectionId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.id);
}

/** Behind the last section: places may have gaps where one was removed. */
export function nextSectionPosition(trx: Trx, meetingId: MeetingId): Promise<number> {
  return after(
    trx
      .selectFrom('agenda_sections')
      .select((eb) => eb.fn.max('position').as('last'))
      .where('meeting_id', '=', meetingId)
      .executeTakeFirst(),
  );
}

/** Behind the last item of the section. */
export function nextItemPosition(trx: Trx, sectionId: SectionId): Promise<number> {
  return after(
    trx
      .selectFrom('agenda_items')
      .select((eb) => eb.fn.max('position').as('last'))
      .where('section_id', '=', sectionId)
      .executeTakeFirst(),
  );
}

async function after(row: Promise<{ readonly last: number | null } | undefined>): Promise<number> {
  const last = (await row)?.last ?? null;
  return last === null ? 0 : last + 1;
}
