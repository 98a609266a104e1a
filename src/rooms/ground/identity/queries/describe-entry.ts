import type { PersonId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Whether somebody can sign in with a password yet, and the link by which they choose one, where it works still. */
export type Entry = {
  readonly hasPassword: boolean;
  readonly link: { readonly madeAt: Date; readonly until: Date } | null;
};

/** Runs as the accounts. */
export async function describeEntry(trx: Trx, personId: PersonId, now: Temporal.Instant): Promise<Entry> {
  const password = await trx
    .selectFrom('passwords')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const link = await trx
    .selectFrom('password_links')
    .select(['created_at', 'expires_at'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .executeTakeFirst();
  return {
    hasPassword: password !== undefined,
    link: link ? { madeAt: link.created_at, until: link.expires_at } : null,
  };
}

/** Everybody who has a password. Runs as the accounts. */
export async function listWithPassword(trx: Trx): Promise<ReadonlySet<PersonId>> {
  const rows = await trx.selectFrom('passwords').select('person_id').execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
