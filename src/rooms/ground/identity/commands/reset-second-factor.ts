import { z } from 'zod';
import { atMost, mostLetters } from '../../../../kernel/inputs.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { dropSecondFactor } from '../store/second-factor.ts';
import { endSessions, findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes away the second factor of somebody who has lost both telephone and recovery codes; they are signed out
 * everywhere. How they have shown who they are is asked, and kept. Refusals: `person-unknown` · `reset-proof-missing`.
 */
export const resetSecondFactor = command({
  name: 'identity.reset-second-factor',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({
    email: z.string(),
    /** How they have shown who they are. */
    proof: z
      .string({ error: 'reset-proof-missing' })
      .trim()
      .min(5, 'reset-proof-missing')
      .superRefine(atMost(mostLetters.line)),
  }),
  refuse,
  async run({ trx, tell }, { email, proof }) {
    const person = await findPersonByEmail(trx, email);
    if (!person) return refused(refuse('person-unknown', { email }));
    if (!(await dropSecondFactor(trx, person.id))) return unchanged(null);
    await endSessions(trx, person.id);
    tell({ about: [`person:${person.id}`], after: { proof } });
    return ok(null);
  },
});
