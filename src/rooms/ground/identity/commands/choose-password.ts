import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { hashPassword } from '../model/hash-password.ts';
import { tokenHash } from '../model.ts';
import { findLink } from '../queries/find-link.ts';
import { refusePassword } from '../queries/refuse-password.ts';
import { storePassword } from '../store/store-password.ts';
import { refuse } from '../texts.da.ts';

/**
 * Whoever holds the link of a mail chooses their password; the link is used up, and every session of theirs ends. They
 * sign in with it afterwards, as always: a link is no way around a second factor.
 * Refusals: `link-over` · those of `refusePassword`.
 */
export const choosePassword = commandWithPreparation({
  name: 'identity.choose-password',
  right: 'sign-in',
  as: 'accounts',
  input: z.object({ token: z.string(), password: z.string().default('') }),
  refuse,
  prepare: async (tools, { token, password }) => {
    const now = tools.clock.now();
    const link = await tools.asSystem('accounts', (trx) => findLink(trx, token, now));
    if (link === null) return refused(refuse('link-over'));
    const fault = await refusePassword(tools, password, [link.name, link.email]);
    return fault ? refused(fault) : ok(await hashPassword(password));
  },
  async run(act, { token }, hashed) {
    const { trx, at } = act;
    // Taken away before anything else: of two who use it at once, one does.
    const used = await trx
      .deleteFrom('password_links')
      .where('token_hash', '=', tokenHash(token))
      .where('expires_at', '>', new Date(at.epochMilliseconds))
      .returning('person_id')
      .executeTakeFirst();
    if (!used) return refused(refuse('link-over'));
    await storePassword(trx, used.person_id, hashed);
    act.tell({ about: [`person:${used.person_id}`], onBehalfOf: used.person_id });
    return ok(null);
  },
});
