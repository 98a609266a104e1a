import { z } from 'zod';
import { type CouncilId, type GrantId, isId, type PersonId } from '../../../kernel/ids.ts';
import { roles } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { Grant, Person, PersonWithGrants } from './model.ts';

export const roleSchema = z.enum(roles);

type PersonRow = { id: PersonId; name: string; email: string; locked_at: Date | null };

function toPerson(row: PersonRow): Person {
  return { id: row.id, name: row.name, email: row.email, locked: row.locked_at !== null };
}

export async function findPerson(trx: Trx, id: PersonId): Promise<Person | null> {
  if (!isId(id)) return null;
  const row = await trx
    .selectFrom('people')
    .select(['id', 'name', 'email', 'locked_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}

export async function findPersonByEmail(trx: Trx, email: string): Promise<Person | null> {
  const row = await trx
    .selectFrom('people')
    .select(['id', 'name', 'email', 'locked_at'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}

export async function listPeople(trx: Trx): Promise<readonly PersonWithGrants[]> {
  const people = await trx
    .selectFrom('people')
    .select(['id', 'name', 'email', 'locked_at'])
    .orderBy('name')
    .execute();
  const rows = await trx.selectFrom('grants').selectAll().orderBy('valid_from').execute();
  const byPerson = Map.groupBy(rows, (row) => row.person_id);
  return people.map((row) => ({ ...toPerson(row), grants: (byPerson.get(row.id) ?? []).map(toGrant) }));
}

type GrantRow = {
  id: GrantId;
  role: string;
  council_id: CouncilId | null;
  municipality_code: string | null;
  organisation: string | null;
  substitute_for: PersonId | null;
  valid_from: string;
  valid_until: string | null;
};

function toGrant(row: GrantRow): Grant {
  return {
    id: row.id,
    role: roleSchema.parse(row.role),
    councilId: row.council_id,
    municipalityCode: row.municipality_code,
    organisation: row.organisation,
    substituteFor: row.substitute_for,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  };
}

/** Names of people, for lists whose reader may not look them up in the register. */
export async function listNames(trx: Trx, ids: readonly PersonId[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function findGrant(
  trx: Trx,
  id: GrantId,
): Promise<(Grant & { readonly personId: PersonId }) | null> {
  const row = await trx.selectFrom('grants').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { ...toGrant(row), personId: row.person_id } : null;
}

/** A person's roles, the oldest first. */
export async function listGrants(trx: Trx, personId: PersonId): Promise<readonly Grant[]> {
  const rows = await trx
    .selectFrom('grants')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .execute();
  return rows.map(toGrant);
}

export async function insertPerson(trx: Trx, person: Pick<Person, 'id' | 'name' | 'email'>): Promise<void> {
  await trx
    .insertInto('people')
    .values({ ...person, locked_at: null })
    .execute();
}

/** @param at when access was closed; null opens it */
export async function setLocked(trx: Trx, personId: PersonId, at: Temporal.Instant | null): Promise<void> {
  await trx
    .updateTable('people')
    .set({ locked_at: at?.toString() ?? null })
    .where('id', '=', personId)
    .execute();
}

export async function endSessions(trx: Trx, personId: PersonId): Promise<void> {
  await trx.deleteFrom('sessions').where('person_id', '=', personId).execute();
}

/** What is stored of a role; its dates are days that count, null is open. */
type NewGrant = {
  readonly person: PersonId;
  readonly role: Grant['role'];
  readonly council: CouncilId | null;
  readonly municipalityCode: string | null;
  readonly organisation: string | null;
  readonly substituteFor: PersonId | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
};

export async function insertGrant(trx: Trx, id: GrantId, grant: NewGrant): Promise<void> {
  await trx
    .insertInto('grants')
    .values({
      id,
      person_id: grant.person,
      role: grant.role,
      council_id: grant.council,
      municipality_code: grant.municipalityCode,
      organisation: grant.organisation,
      substitute_for: grant.role === 'substitute' ? grant.substituteFor : null,
      valid_until: grant.validUntil,
      ...(grant.validFrom === null ? {} : { valid_from: grant.validFrom }),
    })
    .execute();
}

/** @param lastDay YYYY-MM-DD */
export async function endGrant(trx: Trx, id: GrantId, lastDay: string): Promise<void> {
  await trx.updateTable('grants').set({ valid_until: lastDay }).where('id', '=', id).execute();
}

export async function deleteGrant(trx: Trx, id: GrantId): Promise<void> {
  await trx.deleteFrom('grants').where('id', '=', id).execute();
}
