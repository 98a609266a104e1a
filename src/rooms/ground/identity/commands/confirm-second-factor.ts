import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { findSecondFactor, renewRecoveryCodes, takeAppCode } from '../store/second-factor.ts';
import { refuse } from '../texts.da.ts';

/**
 * The first code of the app: from now on signing in asks for one. Refusals: `factor-not-begun` · `factor-on` · `code-wrong`.
 * @returns the recovery codes, to be shown once
 */
export const confirmSecondFactor = command({
  name: 'identity.confirm-second-factor',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({ code: z.string().default('') }),
  refuse,
  async run(act, { code }) {
    const { trx, at, personId } = act;
    const factor = personId === null ? null : await findSecondFactor(trx, personId, 'held');
    if (personId === null || factor === null) return refused(refuse('factor-not-begun'));
    if (factor.isConfirmed) return refused(refuse('factor-on'));
    if (!(await takeAppCode(act, personId, code))) return refused(refuse('code-wrong'));
    await trx
      .updateTable('second_factors')
      .set({ confirmed_at: at.toString() })
      .where('person_id', '=', personId)
      .execute();
    act.tell({ about: [`person:${personId}`] });
    return ok(await renewRecoveryCodes(act, personId));
  },
});
