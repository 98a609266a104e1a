import type { Trx } from '../../../../platform/postgres/database.ts';
import { type LinkKind, linkKinds, tokenHash } from '../model.ts';

type FoundLink = { readonly kind: LinkKind; readonly name: string; readonly email: string };

/** Whose link it is, where it can be used still. Runs as the accounts. */
export async function findLink(trx: Trx, token: string, now: Temporal.Instant): Promise<FoundLink | null> {
  const row = await trx
    .selectFrom('password_links')
    .innerJoin('people', 'people.id', 'password_links.person_id')
    .select(['password_links.kind', 'people.name', 'people.email'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .where('people.locked_at', 'is', null)
    .executeTakeFirst();
  const kind = linkKinds.find((each) => each === row?.kind);
  return row && kind ? { kind, name: row.name, email: row.email } : null;
}
