import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuse } from '../texts.da.ts';

/** A role somebody is to have. Its days are YYYY-MM-DD; null is open. */
type Wanted = {
  readonly person: string;
  readonly substituteFor: string | null;
  readonly council: CouncilId | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
};

/**
 * Why somebody cannot stand in for a member: one substitute for one member at a time (rules of procedure § 3, 4).
 * Codes: `substitute-needs-member` (none chosen, or somebody who does not sit in the council) · `substitute-taken`
 * (the member has one) · `substitute-of-another` (the person stands in for somebody else).
 */
export async function refuseSubstitute(trx: Trx, input: Wanted): Promise<Refusal | null> {
  const { person, substituteFor } = input;
  const grants = await trx
    .selectFrom('grants')
    .select(['person_id', 'role', 'substitute_for', 'valid_from', 'valid_until'])
    .where('council_id', 'is not distinct from', input.council)
    .execute();
  const sits = grants.some(
    (grant) => grant.person_id === substituteFor && (grant.role === 'member' || grant.role === 'chair'),
  );
  if (!sits || substituteFor === person) return refuse('substitute-needs-member');
  const meanwhile = grants.filter((grant) => grant.role === 'substitute' && overlaps(grant, input));
  if (meanwhile.some((grant) => grant.substitute_for === substituteFor)) return refuse('substitute-taken');
  return meanwhile.some((grant) => grant.person_id === person) ? refuse('substitute-of-another') : null;
}

/** Both ends are days that count; an end left out is open. Dates as YYYY-MM-DD compare as text. */
function overlaps(
  held: { readonly valid_from: string; readonly valid_until: string | null },
  asked: Pick<Wanted, 'validFrom' | 'validUntil'>,
): boolean {
  const beginsInTime = asked.validUntil === null || held.valid_from <= asked.validUntil;
  const endsInTime =
    held.valid_until === null || asked.validFrom === null || asked.validFrom <= held.valid_until;
  return beginsInTime && endsInTime;
}
