import type { PersonId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Whether signing in asks the person for a code, and how many recovery codes are left. Runs as the accounts. */
export async function describeFactor(
  trx: Trx,
  personId: PersonId,
): Promise<{ readonly codesLeft: number } | null> {
  const factor = await trx
    .selectFrom('second_factors')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  if (!factor) return null;
  const codes = await trx
    .selectFrom('recovery_codes')
    .select('person_id')
    .where('person_id', '=', personId)
    .execute();
  return { codesLeft: codes.length };
}
