import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { linkKinds } from '../model.ts';
import { makeLink } from '../store/make-link.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Makes a link by which a person chooses their password, for the mail that is about to be sent: the token is stored
 * nowhere, so a mail that is tried again gets a new one. Refusals: `person-unknown` · `person-locked`.
 * @returns the link's token, and what the person is called
 */
export const makePasswordLink = command({
  name: 'identity.make-password-link',
  right: 'run-the-house',
  as: 'accounts',
  input: z.object({ email: z.string(), kind: z.enum(linkKinds) }),
  refuse,
  async run(act, { email, kind }) {
    const person = await findPersonByEmail(act.trx, email);
    if (!person) return refused(refuse('person-unknown', { email }));
    if (person.locked) return refused(refuse('person-locked'));
    const token = await makeLink(act, person.id, kind);
    act.tell({ about: [`person:${person.id}`], onBehalfOf: person.id });
    return ok({ token, name: person.name, email: person.email });
  },
});
