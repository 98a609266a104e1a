import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { endSessions } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Ends every session of one's own, this one too, and knows none of the browsers any more. */
export const signOutEverywhere = command({
  name: 'identity.sign-out-everywhere',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({}),
  refuse,
  async run({ trx, personId, tell }) {
    if (personId === null) return refused(refuse('sign-in-failed'));
    await endSessions(trx, personId);
    await trx.deleteFrom('known_browsers').where('person_id', '=', personId).execute();
    tell({ about: [`person:${personId}`] });
    return ok(null);
  },
});
