import { z } from 'zod';
import type { Faults } from '../../../../kernel/faults.ts';
import type { PersonId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, commandWithPreparation, inner, innerPrepared } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { firstPassword } from '../forms/person-form.ts';
import { hashPassword } from '../model/hash-password.ts';
import { refusePassword } from '../queries/refuse-password.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { addPerson } from './add-person.ts';
import { grantRole } from './grant-role.ts';

const text = z.string().optional();
const newcomer = z.object({
  name: z.string(),
  email: z.string(),
  roles: z.array(
    z.object({
      role: z.string(),
      council: text,
      municipalityCode: text,
      /** E-mail of the member a substitute stands in for. */
      substituteFor: text,
      validFrom: text,
      validUntil: text,
    }),
  ),
});

/**
 * Adds people with their roles: all of them or none. They share one first password, hashed once. Silent: each person
 * and each role tells of itself.
 * Refusals: those of `refusePassword` · those of `addPerson` and `grantRole` · `person-unknown` (nobody to stand in for).
 * @returns their ids, in the same order
 */
export const addPeople = commandWithPreparation({
  name: 'identity.add-people',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({ people: z.array(newcomer), password: firstPassword }),
  refuse,
  silent: true,
  prepare: async (tools, { people, password }) => {
    if (password === null) return ok(null);
    const persons = people.flatMap(({ name, email }) => [name, email]);
    const fault = await refusePassword(tools, password, persons);
    return fault ? refused(fault) : ok(await hashPassword(password));
  },
  async run(act, { people }, hashed): Promise<Result<readonly PersonId[], Refusal | Faults>> {
    const ids: PersonId[] = [];
    for (const { name, email, roles } of people) {
      const added = await innerPrepared(act, addPerson, { name, email }, hashed);
      if (!added.ok) return added;
      const given = await giveRoles(act, added.value, roles);
      if (!given.ok) return given;
      ids.push(added.value);
    }
    return ok(ids);
  },
});

async function giveRoles(
  act: Act,
  person: PersonId,
  roles: z.output<typeof newcomer>['roles'],
): Promise<Result<null, Refusal | Faults>> {
  for (const role of roles) {
    const member = await findMember(act.trx, role.substituteFor);
    if (!member.ok) return member;
    const granted = await inner(act, grantRole, { ...role, person, substituteFor: member.value });
    if (!granted.ok) return granted;
  }
  return ok(null);
}

async function findMember(trx: Trx, email: string | undefined): Promise<Result<PersonId | null>> {
  if (email === undefined) return ok(null);
  const member = await findPersonByEmail(trx, email);
  return member ? ok(member.id) : refused(refuse('person-unknown', { email }));
}
