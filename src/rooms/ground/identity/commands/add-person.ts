import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { emailSchema } from '../model.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { setPassword } from './set-password.ts';

/**
 * Adds a person who may be given roles. Without a password nobody can sign in as them.
 * Refusals: `name-missing` · `email-invalid` · `email-taken` · `password-short`.
 */
export async function addPerson(
  trx: Trx,
  input: { readonly name: string; readonly email: string; readonly password?: string },
): Promise<Result<string>> {
  const name = input.name.trim();
  if (name === '') return refused(refuse('name-missing'));
  const email = emailSchema.safeParse(input.email.trim());
  if (!email.success) return refused(refuse('email-invalid', { email: input.email }));
  if (await findPersonByEmail(trx, email.data)) return refused(refuse('email-taken', { email: email.data }));
  const id = newId();
  await trx.insertInto('people').values({ id, name, email: email.data, locked_at: null }).execute();
  if (input.password === undefined) return ok(id);
  const set = await setPassword(trx, id, input.password);
  if (set.ok) return ok(id);
  // Half a person is none: the caller's transaction goes on, so the row is taken back here.
  await trx.deleteFrom('people').where('id', '=', id).execute();
  return set;
}
