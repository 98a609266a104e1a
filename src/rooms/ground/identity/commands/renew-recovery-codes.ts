import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import * as factors from '../store/second-factor.ts';
import { refuse } from '../texts.da.ts';

/** New recovery codes of one's own; the old ones are worth nothing. Refusals: `factor-not-begun`. @returns them, to be shown once */
export const renewRecoveryCodes = command({
  name: 'identity.renew-recovery-codes',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({}),
  refuse,
  async run(act) {
    const { trx, personId } = act;
    const factor = personId === null ? null : await factors.findSecondFactor(trx, personId, 'held');
    if (personId === null || !factor?.isConfirmed) return refused(refuse('factor-not-begun'));
    act.tell({ about: [`person:${personId}`] });
    return ok(await factors.renewRecoveryCodes(act, personId));
  },
});
