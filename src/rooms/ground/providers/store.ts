import type { Id, PersonId } from '../../../kernel/ids.ts';
import type { Act } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { type Provider, visitHash, visitMinutes } from './model.ts';

/** Writes down that somebody has gone to their organisation; those who never came back go. Runs as the accounts. */
export async function keepVisit(
  { trx, at }: Act,
  token: string,
  providerId: Id<'providers'>,
  til: string,
): Promise<void> {
  await trx.deleteFrom('provider_visits').where('expires_at', '<=', new Date(at.epochMilliseconds)).execute();
  const expiresAt = at.add({ minutes: visitMinutes }).toString();
  await trx
    .insertInto('provider_visits')
    .values({ token_hash: visitHash(token), provider_id: providerId, til, expires_at: expiresAt })
    .execute();
}

/** Uses the visit up, whatever comes of it. @returns where they wanted to go; null where there is none such, or it is over */
export async function useVisit(
  { trx, at }: Act,
  token: string,
  providerId: Id<'providers'>,
): Promise<string | null> {
  const used = await trx
    .deleteFrom('provider_visits')
    .where('token_hash', '=', visitHash(token))
    .returning(['provider_id', 'til', 'expires_at'])
    .executeTakeFirst();
  if (!used || used.provider_id !== providerId) return null;
  return used.expires_at.getTime() > at.epochMilliseconds ? used.til : null;
}

/** Whom the organisation knows by this, noted as used now; null where it is nobody. */
export async function useAccount(
  { trx, at }: Act,
  providerId: Id<'providers'>,
  subject: string,
): Promise<PersonId | null> {
  const used = await trx
    .updateTable('provider_accounts')
    .set({ last_used_at: at.toString() })
    .where('provider_id', '=', providerId)
    .where('subject', '=', subject)
    .returning('person_id')
    .executeTakeFirst();
  return used?.person_id ?? null;
}

/** From now on the organisation knows the person by this. @returns false where it knows them by something else */
export async function linkAccount(
  { trx, at }: Act,
  providerId: Id<'providers'>,
  subject: string,
  personId: PersonId,
): Promise<boolean> {
  const now = at.toString();
  const linked = await trx
    .insertInto('provider_accounts')
    .values({ provider_id: providerId, subject, person_id: personId, linked_at: now, last_used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return linked !== undefined;
}

export async function storeProvider(trx: Trx, { clientId, domains, ...rest }: Provider): Promise<void> {
  const row = { ...rest, client_id: clientId, domains: [...domains] };
  await trx
    .insertInto('providers')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}

/** Whom it knew is forgotten: another issuer may know others by the same names. */
export async function forgetAccounts(trx: Trx, providerId: Id<'providers'>): Promise<void> {
  await trx.deleteFrom('provider_accounts').where('provider_id', '=', providerId).execute();
}

/** @returns what it was called; null where there was none */
export async function deleteProvider(trx: Trx, key: string): Promise<string | null> {
  const gone = await trx.deleteFrom('providers').where('key', '=', key).returning('name').executeTakeFirst();
  return gone?.name ?? null;
}
