import { faultsIn } from '../../../../kernel/faults.ts';
import { type CouncilId, newId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, refused } from '../../../../kernel/result.ts';
import { command, type Subject } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listCouncils } from '../../councils/index.ts';
import { type GrantInput, grantInput } from '../forms/grant-form.ts';
import { refuseSubstitute } from '../queries/refuse-substitute.ts';
import { findPerson, insertGrant } from '../store.ts';
import { refuse, wordsOfRole } from '../texts.da.ts';

/**
 * Gives a person a role in a council for a period (without dates: always).
 * Refusals: those of the form · `person-not-chosen` · `council-unknown` · and, for a substitute, those of
 * `refuseSubstitute`.
 * @returns the grant's id
 */
export const grantRole = command({
  name: 'identity.grant-role',
  right: 'manage-people',
  input: grantInput,
  refuse,
  async run(act, input) {
    const councils = await listCouncils(act.trx);
    const person = await findPerson(act.trx, input.person);
    const faults = faultsIn([
      person ? null : refuse('person-not-chosen'),
      refuseCouncil(input, councils),
      await refuseAsSubstitute(act.trx, input),
    ]);
    if (faults) return refused(faults);
    const id = newId<'grants'>();
    await insertGrant(act.trx, id, input);
    const council = councils.find((each) => each.id === input.council);
    act.tell({
      about: subjectsOf(input),
      after: {
        person: person?.name,
        given: wordsOfRole(input.role, council?.name ?? null),
        role: input.role,
        council: input.council,
        validFrom: input.validFrom,
        validUntil: input.validUntil,
      },
    });
    return ok(id);
  },
});

function subjectsOf({ person, substituteFor }: GrantInput): readonly Subject[] {
  return substituteFor === null ? [`person:${person}`] : [`person:${person}`, `person:${substituteFor}`];
}

function refuseCouncil(
  { council }: GrantInput,
  councils: readonly { readonly id: CouncilId }[],
): Refusal | null {
  const ids = councils.map(({ id }) => id).sort();
  if (council === null || ids.includes(council)) return null;
  return refuse('council-unknown', { council, councils: ids.join(', ') });
}

async function refuseAsSubstitute(trx: Trx, input: GrantInput): Promise<Refusal | null> {
  return input.role === 'substitute' ? refuseSubstitute(trx, input) : null;
}
