import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { tokenHash } from '../model.ts';
import { refuse } from '../texts.da.ts';

/** Writes down that a session of one's own is in use: one that is not ends. Silent: it happens all day. */
export const touchSession = command({
  name: 'identity.touch-session',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({ token: z.string() }),
  refuse,
  silent: true,
  async run({ trx, at, personId }, { token }) {
    await trx
      .updateTable('sessions')
      .set({ last_used_at: at.toString() })
      .where('token_hash', '=', tokenHash(token))
      .where('person_id', '=', personId)
      .execute();
    return ok(null);
  },
});
