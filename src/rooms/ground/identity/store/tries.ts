import { type Id, newId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Meter } from '../model/trying.ts';

/** What a try was counted on. */
type Try = { readonly account: Buffer; readonly address: Buffer | null };

/** Hours until what was counted and never tried is forgotten; the meters a day later than they begin anew anyway. */
const triesKept = 1;
const metersKept = 48;

/** Keeps a try that is counted; what nobody needs any more goes. */
export async function keepTry(
  { trx, at }: Act,
  account: Meter,
  address: Meter | null,
): Promise<Id<'sign_in_tries'>> {
  const id = newId<'sign_in_tries'>();
  const before = (hours: number) => new Date(at.subtract({ hours }).epochMilliseconds);
  await trx.deleteFrom('sign_in_tries').where('at', '<', before(triesKept)).execute();
  await trx
    .deleteFrom('sign_in_meters')
    // Whoever is being counted on one of them is not waited for.
    .where('key', 'in', (rows) =>
      rows
        .selectFrom('sign_in_meters')
        .select('key')
        .where('last_at', '<', before(metersKept))
        .limit(100)
        .forUpdate()
        .skipLocked(),
    )
    .execute();
  await trx
    .insertInto('sign_in_tries')
    .values({ id, at: at.toString(), account: account.key, address: address?.key ?? null })
    .execute();
  return id;
}

/** Uses the try up: null where there is none, or it was used. */
export async function useTry(trx: Trx, id: Id<'sign_in_tries'>): Promise<Try | null> {
  const used = await trx
    .deleteFrom('sign_in_tries')
    .where('id', '=', id)
    .returning(['account', 'address'])
    .executeTakeFirst();
  return used ?? null;
}
