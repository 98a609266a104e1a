import { sql } from 'kysely';
import { type CouncilId, isId, type MatterId, newId } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { removeUnlessReferred } from '../../../platform/postgres/unless-referred.ts';
import { waitForTurn } from '../../../platform/postgres/wait-for-turn.ts';
import type { Matter, MatterWords } from './model.ts';

/** The matter that has the number in the council. */
export async function findByRecord(
  trx: Trx,
  councilId: CouncilId,
  recordNumber: string,
): Promise<{ id: MatterId; title: string } | null> {
  const row = await trx
    .selectFrom('matter_records as r')
    .innerJoin('matters as m', 'm.id', 'r.matter_id')
    .select(['m.id', 'm.title'])
    .where('r.council_id', '=', councilId)
    .where('r.record_number', '=', recordNumber)
    .executeTakeFirst();
  return row ?? null;
}

/** Two who give out the same number at once come one after the other. */
export function lockNumber(trx: Trx, councilId: CouncilId, recordNumber: string): Promise<void> {
  return waitForTurn(trx, `${councilId}/${recordNumber}`);
}

export async function insertMatter(trx: Trx, words: MatterWords): Promise<MatterId> {
  const id = newId<'matters'>();
  await trx
    .insertInto('matters')
    .values({ id, title: words.title, officers: [...words.officers] })
    .execute();
  return id;
}

export async function updateMatter(trx: Trx, id: MatterId, words: MatterWords): Promise<void> {
  await trx
    .updateTable('matters')
    .set({ title: words.title, officers: [...words.officers], updated_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute();
}

/**
 * Gives the matter its number in the council, or another one than it had.
 * @param isOwn that the council alone sees it until an open item of it is sent; for a new number
 */
export async function setRecord(
  trx: Trx,
  id: MatterId,
  councilId: CouncilId,
  recordNumber: string,
  isOwn = false,
): Promise<void> {
  await trx
    .insertInto('matter_records')
    .values({ matter_id: id, council_id: councilId, record_number: recordNumber, is_own: isOwn })
    .onConflict((conflict) =>
      conflict.columns(['matter_id', 'council_id']).doUpdateSet({ record_number: recordNumber }),
    )
    .execute();
}

/** Whether the council alone sees the matter; one that lies in several councils is all secretariats'. */
export async function setOwn(
  trx: Trx,
  matterId: MatterId,
  { councilId, isOwn }: { readonly councilId: CouncilId; readonly isOwn: boolean },
): Promise<void> {
  await trx
    .updateTable('matter_records')
    .set({ is_own: isOwn })
    .where('matter_id', '=', matterId)
    .where('council_id', '=', councilId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('matter_records as other')
            .select('other.matter_id')
            .where('other.matter_id', '=', matterId)
            .where('other.council_id', '<>', councilId),
        ),
      ),
    )
    .execute();
}

/**
 * Removes a matter that is still its council's own and as it was made. @returns false where it is not, or something refers
 * to it
 */
export async function deleteOwnMatter(trx: Trx, id: MatterId): Promise<boolean> {
  const own = await trx
    .selectFrom('matters as m')
    .innerJoin('matter_records as r', 'r.matter_id', 'm.id')
    .select('m.id')
    .where('m.id', '=', id)
    .where('r.is_own', '=', true)
    .whereRef('m.updated_at', '=', 'm.created_at')
    .executeTakeFirst();
  if (!own) return false;
  return removeUnlessReferred(trx, () => trx.deleteFrom('matters').where('id', '=', id).execute());
}

/** Null where there is no such matter or the viewer of the transaction may not see it. */
export async function findMatter(trx: Trx, id: MatterId): Promise<Matter | null> {
  if (!isId(id)) return null;
  const matter = await trx
    .selectFrom('matters')
    .select(['id', 'title', 'officers'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!matter) return null;
  const records = await trx
    .selectFrom('matter_records as r')
    .innerJoin('councils as c', 'c.id', 'r.council_id')
    .select(['r.council_id as councilId', 'c.name as councilName'])
    .select(['r.record_number as recordNumber', 'r.is_own as isOwn'])
    .where('r.matter_id', '=', id)
    .orderBy('r.council_id')
    .execute();
  return { ...matter, records };
}
