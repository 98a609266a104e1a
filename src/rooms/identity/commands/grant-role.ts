import { newId } from '../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { roles } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { refuse } from '../texts.da.ts';

export type GrantInput = {
  readonly personId: string;
  readonly role: string;
  readonly councilId?: string;
  readonly municipalityCode?: string;
  readonly organisation?: string;
  readonly substituteFor?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
};

/**
 * Gives a person a role in a council for a period (without dates: always).
 * Refusals: `role-unknown` · `role-needs-council` · `role-without-council` · `council-unknown` ·
 * `substitute-needs-member` · `substitute-taken` (rules of procedure § 3, 4).
 */
export async function grantRole(trx: Trx, input: GrantInput): Promise<Result<string>> {
  const refusal = await refusalOf(trx, input);
  if (refusal) return refused(refusal);
  const id = newId();
  await trx
    .insertInto('grants')
    .values({
      id,
      person_id: input.personId,
      role: input.role,
      council_id: input.councilId ?? null,
      municipality_code: input.municipalityCode ?? null,
      organisation: input.organisation ?? null,
      substitute_for: input.substituteFor ?? null,
      valid_until: input.validUntil ?? null,
      ...(input.validFrom ? { valid_from: input.validFrom } : {}),
    })
    .execute();
  return ok(id);
}

async function refusalOf(trx: Trx, input: GrantInput) {
  if (!roles.some((role) => role === input.role)) {
    return refuse('role-unknown', { role: input.role, roles: roles.join(', ') });
  }
  const placeRefusal =
    input.role === 'administrator' ? administratorRefusal(input) : await councilRefusal(trx, input);
  if (placeRefusal) return placeRefusal;
  return input.role === 'substitute' ? substituteRefusal(trx, input) : null;
}

function administratorRefusal(input: GrantInput) {
  return input.councilId ? refuse('role-without-council') : null;
}

async function councilRefusal(trx: Trx, input: GrantInput) {
  if (!input.councilId) return refuse('role-needs-council', { role: input.role });
  const councils = await trx.selectFrom('councils').select('id').orderBy('id').execute();
  if (councils.some((council) => council.id === input.councilId)) return null;
  return refuse('council-unknown', {
    council: input.councilId,
    councils: councils.map((council) => council.id).join(', '),
  });
}

async function substituteRefusal(trx: Trx, input: GrantInput) {
  if (!input.substituteFor) return refuse('substitute-needs-member');
  const taken = await trx
    .selectFrom('grants')
    .select('id')
    .where('council_id', '=', input.councilId ?? '')
    .where('substitute_for', '=', input.substituteFor)
    .where('valid_from', '=', input.validFrom ?? '0001-01-01')
    .executeTakeFirst();
  return taken ? refuse('substitute-taken') : null;
}
