import type { Trx } from '../../../../platform/postgres/database.ts';
import type { StoredPasskey } from '../model.ts';

/**
 * The passkey a device names. Runs as the accounts.
 * @param credentialId in base64url
 * @param held against others until the transaction ends, so that a count is counted once
 */
export async function findPasskey(
  trx: Trx,
  credentialId: string,
  held?: 'held',
): Promise<StoredPasskey | null> {
  const row = await trx
    .selectFrom('passkeys')
    .select(['id', 'person_id', 'name', 'public_key', 'counter'])
    .where('credential_id', '=', Buffer.from(credentialId, 'base64url'))
    .$if(held !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    publicKey: row.public_key,
    counter: row.counter,
  };
}
