import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { tokenHash } from '../model.ts';

/** Minutes from the right password until the code has to be there. */
const stepMinutes = 5;

/** The password was right: the code may follow. @returns the token of the step; the table holds its SHA-256 only */
export async function openStep({ trx, at }: Act, personId: PersonId): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await trx.deleteFrom('sign_in_steps').where('person_id', '=', personId).execute();
  await trx
    .insertInto('sign_in_steps')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      expires_at: at.add({ minutes: stepMinutes }).toString(),
    })
    .execute();
  return token;
}

/** Whose step it is, held until the transaction ends; null where it is over or the person locked out. */
export async function holdStep({ trx, at }: Act, token: string): Promise<PersonId | null> {
  const step = await trx
    .selectFrom('sign_in_steps')
    .innerJoin('people', 'people.id', 'sign_in_steps.person_id')
    .select('person_id')
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', new Date(at.epochMilliseconds))
    .where('people.locked_at', 'is', null)
    .forUpdate('sign_in_steps')
    .executeTakeFirst();
  return step?.person_id ?? null;
}

export async function closeStep({ trx }: Act, personId: PersonId): Promise<void> {
  await trx.deleteFrom('sign_in_steps').where('person_id', '=', personId).execute();
}
