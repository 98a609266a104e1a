import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { dropSecondFactor } from '../store/second-factor.ts';
import { refuse } from '../texts.da.ts';

/** Signing in asks for the password alone again, for oneself. */
export const removeSecondFactor = command({
  name: 'identity.remove-second-factor',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({}),
  refuse,
  async run({ trx, personId, tell }) {
    if (personId === null) return refused(refuse('factor-not-begun'));
    if (!(await dropSecondFactor(trx, personId))) return unchanged(null);
    tell({ about: [`person:${personId}`] });
    return ok(null);
  },
});
