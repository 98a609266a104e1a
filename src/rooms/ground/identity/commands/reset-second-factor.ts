import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { dropSecondFactor } from '../store/second-factor.ts';
import { endSessions, findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes away the second factor of somebody who has lost both telephone and recovery codes; they are signed out
 * everywhere. Refusals: `person-unknown`.
 */
export const resetSecondFactor = command({
  name: 'identity.reset-second-factor',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({ email: z.string() }),
  refuse,
  async run({ trx, tell }, { email }) {
    const person = await findPersonByEmail(trx, email);
    if (!person) return refused(refuse('person-unknown', { email }));
    if (!(await dropSecondFactor(trx, person.id))) return unchanged(null);
    await endSessions(trx, person.id);
    tell({ about: [`person:${person.id}`] });
    return ok(null);
  },
});
