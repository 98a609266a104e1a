import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuse } from '../texts.da.ts';
import { refuseIfWaiting } from './guard.ts';
import { setPositions } from './set-positions.ts';

/** Adds a section at the end. Refusals: `section-title-missing` · `agenda-version-waiting`. */
export async function addSection(trx: Trx, meetingId: string, title: string): Promise<Result<string>> {
  const waiting = await refuseIfWaiting(trx, meetingId);
  if (waiting) return refused(waiting);
  if (title.trim() === '') return refused(refuse('section-title-missing'));
  const id = newId();
  const position = (await listSectionIds(trx, meetingId)).length;
  await trx
    .insertInto('agenda_sections')
    .values({ id, meeting_id: meetingId, position, title: title.trim(), number: null })
    .execute();
  return ok(id);
}

export async function renameSection(
  trx: Trx,
  meetingId: string,
  sectionId: string,
  title: string,
): Promise<Result<null>> {
  const waiting = await refuseIfWaiting(trx, meetingId);
  if (waiting) return refused(waiting);
  if (title.trim() === '') return refused(refuse('section-title-missing'));
  const done = await trx
    .updateTable('agenda_sections')
    .set({ title: title.trim() })
    .where('id', '=', sectionId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return done.numUpdatedRows === 0n ? refused(refuse('section-unknown')) : ok(null);
}

/** Removes an empty section that was never sent. Refusals: `section-has-items` · `section-was-sent`. */
export async function removeSection(trx: Trx, meetingId: string, sectionId: string): Promise<Result<null>> {
  const waiting = await refuseIfWaiting(trx, meetingId);
  if (waiting) return refused(waiting);
  const section = await trx
    .selectFrom('agenda_sections')
    .select('number')
    .where('id', '=', sectionId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!section) return refused(refuse('section-unknown'));
  if (section.number !== null) return refused(refuse('section-was-sent'));
  const item = await trx
    .selectFrom('agenda_items')
    .select('id')
    .where('section_id', '=', sectionId)
    .executeTakeFirst();
  if (item) return refused(refuse('section-has-items'));
  await trx.deleteFrom('agenda_sections').where('id', '=', sectionId).execute();
  return ok(null);
}

/** Moves a section one place up or down. */
export async function moveSection(
  trx: Trx,
  meetingId: string,
  sectionId: string,
  direction: 'up' | 'down',
): Promise<Result<null>> {
  const waiting = await refuseIfWaiting(trx, meetingId);
  if (waiting) return refused(waiting);
  const ids = await listSectionIds(trx, meetingId);
  const from = ids.indexOf(sectionId);
  if (from < 0) return refused(refuse('section-unknown'));
  const to = direction === 'up' ? from - 1 : from + 1;
  if (to < 0 || to >= ids.length) return ok(null);
  await setPositions(trx, 'agenda_sections', ids.toSpliced(from, 1).toSpliced(to, 0, sectionId));
  return ok(null);
}

async function listSectionIds(trx: Trx, meetingId: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('agenda_sections')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.id);
}
