import type { PersonId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { OwnPasskey } from '../model.ts';

/** The person's passkeys, the first made first. Runs as the accounts. */
export async function listPasskeys(trx: Trx, personId: PersonId): Promise<readonly OwnPasskey[]> {
  const rows = await trx
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at', 'last_used_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    usedAt: row.last_used_at,
  }));
}

type Known = { readonly id: string; readonly transports: string[] };

/** The person's passkeys as their devices know them. Runs as the accounts. */
export async function listCredentials(trx: Trx, personId: PersonId): Promise<readonly Known[]> {
  const rows = await trx
    .selectFrom('passkeys')
    .select(['credential_id', 'transports'])
    .where('person_id', '=', personId)
    .execute();
  return rows.map((row) => ({
    id: row.credential_id.toString('base64url'),
    transports: [...row.transports],
  }));
}
