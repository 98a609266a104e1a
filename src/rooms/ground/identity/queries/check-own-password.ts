import type { Id, PersonId } from '../../../../kernel/ids.ts';
import type { Tools } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { verifyPassword } from '../model/hash-password.ts';

/** A password that was tried, with the hash it was tried against: one changed meanwhile is not the one that was right. */
type Tried = { readonly hash: string | null; readonly right: boolean };

/** Tries the viewer's own password, by a try that was counted; null where too many wait. Never in a transaction. */
export async function checkOwnPassword(
  { asSystem, viewer }: Pick<Tools, 'asSystem' | 'viewer'>,
  tryId: Id<'sign_in_tries'>,
  password: string,
): Promise<Tried | null> {
  const personId = viewer.kind === 'person' ? viewer.personId : null;
  const { counted, hash } = await asSystem('accounts', async (trx) => ({
    counted: await trx.selectFrom('sign_in_tries').select('id').where('id', '=', tryId).executeTakeFirst(),
    hash: personId === null ? null : await findHash(trx, personId),
  }));
  if (!counted || hash === null) return { hash: null, right: false };
  const right = await verifyPassword(hash, password);
  return right === null ? null : { hash, right };
}

/** @param held so that two changes at once are one after the other */
export async function findHash(trx: Trx, personId: PersonId, held?: 'held'): Promise<string | null> {
  const stored = await trx
    .selectFrom('passwords')
    .select('hash')
    .where('person_id', '=', personId)
    .$if(held !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
  return stored?.hash ?? null;
}
