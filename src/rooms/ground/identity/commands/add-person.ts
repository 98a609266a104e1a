import { newId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { personInput } from '../forms/person-form.ts';
import { hashPassword } from '../model/hash-password.ts';
import { linkJob } from '../model.ts';
import { refusePassword } from '../queries/refuse-password.ts';
import { storePassword } from '../store/store-password.ts';
import { findPersonByEmail, insertPerson } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Adds a person who may be given roles. Without a password nobody can sign in as them.
 * Refusals: those of the form · those of `refusePassword` · `email-taken`.
 * @returns the person's id
 */
export const addPerson = commandWithPreparation({
  name: 'identity.add-person',
  right: 'manage-people',
  as: 'accounts',
  input: personInput,
  refuse,
  prepare: async (tools, { name, email, password }) => {
    if (password === null) return ok(null);
    const fault = await refusePassword(tools, password, [name, email]);
    return fault ? refused(fault) : ok(await hashPassword(password));
  },
  async run(act, { name, email, invite }, hashed) {
    if (await findPersonByEmail(act.trx, email)) return refused(refuse('email-taken', { email }));
    const id = newId<'people'>();
    await insertPerson(act.trx, { id, name, email });
    if (hashed !== null) await storePassword(act.trx, id, hashed);
    if (invite) await enqueueJob(act.trx, linkJob, { email, kind: 'invitation' }, act.at);
    act.tell({ about: [`person:${id}`], after: { name } });
    return ok(id);
  },
});
