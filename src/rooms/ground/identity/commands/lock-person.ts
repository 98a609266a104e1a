import type { Clock } from '../../../../kernel/clock.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { isLastAdministrator } from './last-administrator.ts';

/** Locks or opens a person's access. Locking ends their sessions at once. Refusals: `person-unknown` · `administrator-last`. */
export async function lockPerson(
  trx: Trx,
  clock: Clock,
  email: string,
  lock: boolean,
): Promise<Result<null>> {
  const person = await findPersonByEmail(trx, email);
  if (!person) return refused(refuse('person-unknown', { email }));
  if (lock && (await isLastAdministrator(trx, person.id, clock.today())))
    return refused(refuse('administrator-last'));
  const lockedAt = lock ? clock.now().toString() : null;
  await trx.updateTable('people').set({ locked_at: lockedAt }).where('id', '=', person.id).execute();
  if (lock) await trx.deleteFrom('sessions').where('person_id', '=', person.id).execute();
  return ok(null);
}
