import { z } from 'zod';
import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { roles } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { calendarDay } from '../model.ts';
import { refuse } from '../texts.da.ts';
import { substituteRefusal } from './substitute-refusal.ts';

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
 * Refusals: `role-missing` · `role-unknown` · `person-not-chosen` · `role-needs-council` · `role-without-council` · `council-unknown` ·
 * `period-invalid` · and, for a substitute, those of `substituteRefusal`.
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
      substitute_for: input.role === 'substitute' ? (input.substituteFor ?? null) : null,
      valid_until: input.validUntil ?? null,
      ...(input.validFrom ? { valid_from: input.validFrom } : {}),
    })
    .execute();
  return ok(id);
}

async function refusalOf(trx: Trx, input: GrantInput) {
  if (input.role === '') return refuse('role-missing', { roles: roles.join(', ') });
  if (!roles.some((role) => role === input.role)) {
    return refuse('role-unknown', { role: input.role, roles: roles.join(', ') });
  }
  if (!(await isPerson(trx, input.personId))) return refuse('person-not-chosen');
  const placeRefusal =
    input.role === 'administrator' ? administratorRefusal(input) : await councilRefusal(trx, input);
  if (placeRefusal) return placeRefusal;
  if (!isPeriod(input)) return refuse('period-invalid');
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

/** An id from a form may be anything; PostgreSQL would refuse what is no id. */
async function isPerson(trx: Trx, id: string): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const found = await trx.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}

function isPeriod({ validFrom, validUntil }: GrantInput): boolean {
  const given = [validFrom, validUntil].filter((day) => day !== undefined);
  if (!given.every((day) => calendarDay.safeParse(day).success)) return false;
  return validFrom === undefined || validUntil === undefined || validFrom <= validUntil;
}
