import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { listPersonRows } from '../../../../platform/keeping/index.ts';
import { refuse } from '../texts.da.ts';

/** Everything kept about oneself (GDPR art. 15 and 20), and that it was taken out. @returns rows by table */
export const takeOutOwn = command({
  name: 'identity.take-out-own',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({}),
  refuse,
  async run({ trx, personId, tell }) {
    if (personId === null) return refused(refuse('sign-in-failed'));
    tell({ about: [`person:${personId}`] });
    return ok(await listPersonRows(trx, personId, 'themselves'));
  },
});
