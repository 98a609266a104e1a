import { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { refuse } from '../texts.da.ts';

/** Signs out of one browser from another. One's own sessions only: another's is as if it were not there. */
export const endSession = command({
  name: 'identity.end-session',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({ sessionId: idInput('sessions') }),
  refuse,
  async run({ trx, personId, tell }, { sessionId }) {
    const ended = await trx
      .deleteFrom('sessions')
      .where('id', '=', sessionId)
      .where('person_id', '=', personId)
      .returning('browser')
      .executeTakeFirst();
    if (!ended) return unchanged(null);
    tell({ about: [`person:${personId}`], after: { browser: ended.browser } });
    return ok(null);
  },
});
