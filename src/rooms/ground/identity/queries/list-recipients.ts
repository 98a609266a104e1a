import { z } from 'zod';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Recipient, RecipientRole } from '../model.ts';

const weights: Readonly<Record<RecipientRole, number>> = { chair: 0, member: 1, substitute: 2 };
const roleSchema = z.enum(['chair', 'member', 'substitute']);

/**
 * Chairs, members and substitutes of the council on the day, those whose access is locked left out. A person with
 * several roles is named once. Nobody for a viewer who does not keep the council.
 */
export async function listRecipients(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  on: string,
): Promise<readonly Recipient[]> {
  if (!may(viewer, 'see-recipients', councilId)) return [];
  const rows = await trx
    .selectFrom('grants')
    .innerJoin('people', 'people.id', 'grants.person_id')
    .select(['people.id', 'people.name', 'people.email', 'grants.role', 'grants.substitute_for'])
    .where('grants.council_id', '=', councilId)
    .where('grants.role', 'in', Object.keys(weights))
    .where('people.locked_at', 'is', null)
    .where('grants.valid_from', '<=', on)
    .where((eb) => eb.or([eb('grants.valid_until', 'is', null), eb('grants.valid_until', '>=', on)]))
    .execute();
  const all = rows.map((row) => ({
    personId: row.id,
    name: row.name,
    email: row.email,
    role: roleSchema.parse(row.role),
    substituteFor: row.substitute_for,
  }));
  return onePerPerson(all).sort(byRoleAndName);
}

function onePerPerson(all: readonly Recipient[]): Recipient[] {
  const heaviestLast = all.toSorted((one, other) => weights[other.role] - weights[one.role]);
  return [...new Map(heaviestLast.map((one) => [one.personId, one])).values()];
}

function byRoleAndName(one: Recipient, other: Recipient): number {
  return weights[one.role] - weights[other.role] || one.name.localeCompare(other.name, 'da');
}
