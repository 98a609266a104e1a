import type { PasskeyId, PersonId } from '../../../kernel/ids.ts';
import type { Act } from '../../../platform/door/index.ts';

type NewPasskey = {
  readonly id: PasskeyId;
  readonly personId: PersonId;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly counter: bigint;
  readonly transports: string[];
  readonly name: string;
};

/** @returns whether it was new: a device's key stands once, whoever's it is */
export async function insertPasskey({ trx, at }: Act, passkey: NewPasskey): Promise<boolean> {
  const { id, personId, credentialId, publicKey, counter, transports, name } = passkey;
  const inserted = await trx
    .insertInto('passkeys')
    .values({
      id,
      person_id: personId,
      credential_id: credentialId,
      public_key: publicKey,
      counter,
      transports,
      name,
      created_at: at.toString(),
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** @param count as the device says it */
export async function countUse({ trx, at }: Act, id: PasskeyId, count: bigint): Promise<void> {
  await trx
    .updateTable('passkeys')
    .set({ counter: count, last_used_at: at.toString() })
    .where('id', '=', id)
    .execute();
}

/** @returns what it was called; null where the person has none such */
export async function deletePasskey({ trx }: Act, id: PasskeyId, of: PersonId): Promise<string | null> {
  const gone = await trx
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('person_id', '=', of)
    .returning('name')
    .executeTakeFirst();
  return gone?.name ?? null;
}
