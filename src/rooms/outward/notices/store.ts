import { z } from 'zod';
import type { CouncilId, NoticeId } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { type Audience, audiences, type Notice, type NoticeInput } from './model.ts';

const audience = z.enum(audiences);

function selectNotices(trx: Trx) {
  return trx
    .selectFrom('notices')
    .select(['id', 'council_id', 'title', 'body', 'first_on', 'last_on', 'audience', 'taken_down_at']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectNotices>['executeTakeFirstOrThrow']>>;

function toNotice(row: Row): Notice {
  return {
    id: row.id,
    councilId: row.council_id,
    title: row.title,
    body: row.body,
    firstOn: row.first_on,
    lastOn: row.last_on,
    audience: audience.parse(row.audience),
    isTakenDown: row.taken_down_at !== null,
  };
}

/** The council's notice with the id, or null. */
export async function findNotice(trx: Trx, councilId: CouncilId, id: NoticeId): Promise<Notice | null> {
  const query = selectNotices(trx).where('council_id', '=', councilId).where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row ? toNotice(row) : null;
}

/** All the council's notices the viewer of the transaction may read, the latest first. */
export async function listNotices(trx: Trx, councilId: CouncilId): Promise<readonly Notice[]> {
  const query = selectNotices(trx).where('council_id', '=', councilId);
  const rows = await query.orderBy('first_on', 'desc').orderBy('title').orderBy('id').execute();
  return rows.map(toNotice);
}

/** What hangs in the councils for an audience on a day (YYYY-MM-DD), the latest first. */
export async function listHanging(
  trx: Trx,
  councilIds: readonly CouncilId[],
  seenBy: Audience,
  today: string,
): Promise<readonly Notice[]> {
  if (councilIds.length === 0) return [];
  const rows = await selectNotices(trx)
    .where('council_id', 'in', councilIds)
    .where('audience', '=', seenBy)
    .where('taken_down_at', 'is', null)
    .where('first_on', '<=', today)
    .where('last_on', '>=', today)
    .orderBy('first_on', 'desc')
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(toNotice);
}

export async function insertNotice(trx: Trx, notice: NoticeInput & { readonly id: NoticeId }): Promise<void> {
  const { id, councilId } = notice;
  await trx
    .insertInto('notices')
    .values({ id, council_id: councilId, ...columnsOf(notice), taken_down_at: null })
    .execute();
}

export async function updateNotice(trx: Trx, id: NoticeId, notice: NoticeInput): Promise<void> {
  await trx.updateTable('notices').set(columnsOf(notice)).where('id', '=', id).execute();
}

/** @param at null where it hangs again */
export async function setTakenDown(trx: Trx, id: NoticeId, at: Temporal.Instant | null): Promise<void> {
  const taken_down_at = at?.toString() ?? null;
  await trx.updateTable('notices').set({ taken_down_at }).where('id', '=', id).execute();
}

function columnsOf({ title, body, firstOn, lastOn, audience }: NoticeInput) {
  return { title, body, first_on: firstOn, last_on: lastOn, audience };
}
