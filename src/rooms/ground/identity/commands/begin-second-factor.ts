import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { newSecret } from '../model/one-time-code.ts';
import { findSecondFactor } from '../store/second-factor.ts';
import { refuse } from '../texts.da.ts';

/** Begins one's second factor with a new secret; it counts when a first code has confirmed it. Refusals: `factor-on`. */
export const beginSecondFactor = command({
  name: 'identity.begin-second-factor',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({}),
  refuse,
  async run({ trx, personId, tell }) {
    const factor = personId === null ? null : await findSecondFactor(trx, personId, 'held');
    if (personId === null || factor?.isConfirmed) return refused(refuse('factor-on'));
    const secret = newSecret();
    await trx
      .insertInto('second_factors')
      .values({ person_id: personId, secret, confirmed_at: null })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ secret, last_step: 0n }))
      .execute();
    tell({ about: [`person:${personId}`] });
    return ok(null);
  },
});
