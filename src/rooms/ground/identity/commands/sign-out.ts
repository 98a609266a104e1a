import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { tokenHash } from '../model.ts';
import { refuse } from '../texts.da.ts';

/** Signs out of one browser: its token is worth nothing afterwards, also in other tabs. One's own sessions only. */
export const signOut = command({
  name: 'identity.sign-out',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({ token: z.string() }),
  refuse,
  async run({ trx, personId, tell }, { token }) {
    const ended = await trx
      .deleteFrom('sessions')
      .where('token_hash', '=', tokenHash(token))
      .where('person_id', '=', personId)
      .returning('person_id')
      .execute();
    if (ended.length === 0) return unchanged(null);
    tell({ about: [`person:${personId}`] });
    return ok(null);
  },
});
