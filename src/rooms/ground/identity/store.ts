import { z } from 'zod';
import { type RoleGrant, roles, type Viewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { Grant, Person } from './model.ts';

const roleSchema = z.enum(roles);

type PersonRow = { id: string; name: string; email: string; locked_at: Date | null };

export function toPerson(row: PersonRow): Person {
  return { id: row.id, name: row.name, email: row.email, locked: row.locked_at !== null };
}

export async function findPersonByEmail(trx: Trx, email: string): Promise<Person | null> {
  const row = await trx
    .selectFrom('people')
    .select(['id', 'name', 'email', 'locked_at'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}

export async function listPeople(trx: Trx): Promise<readonly (Person & { grants: readonly Grant[] })[]> {
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
  id: string;
  role: string;
  council_id: string | null;
  municipality_code: string | null;
  organisation: string | null;
  substitute_for: string | null;
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

/** The person as a viewer with the roles that count on the day. */
export async function viewerOf(trx: Trx, person: Person, on: Temporal.PlainDate): Promise<Viewer> {
  const day = on.toString();
  const rows = await trx
    .selectFrom('grants')
    .select(['role', 'council_id', 'municipality_code'])
    .where('person_id', '=', person.id)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', day)]))
    .execute();
  const grants: RoleGrant[] = rows.map((row) => ({
    role: roleSchema.parse(row.role),
    councilId: row.council_id,
    municipalityCode: row.municipality_code,
  }));
  return { kind: 'person', personId: person.id, name: person.name, grants };
}
