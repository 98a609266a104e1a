import type { PersonId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/**
 * Whether nobody could give roles any more if this person's access, or their role as administrator, ended on this day:
 * they hold the role now, and nobody else with open access does.
 */
export async function isLastAdministrator(
  trx: Trx,
  personId: PersonId,
  on: Temporal.PlainDate,
): Promise<boolean> {
  const day = on.toString();
  const holders = await trx
    .selectFrom('grants')
    .innerJoin('people', 'people.id', 'grants.person_id')
    .select('person_id')
    .where('role', '=', 'administrator')
    .where('locked_at', 'is', null)
    .where('valid_from', '<=', day)
    .where((grant) => grant.or([grant('valid_until', 'is', null), grant('valid_until', '>=', day)]))
    .execute();
  return holders.length > 0 && holders.every((holder) => holder.person_id === personId);
}
