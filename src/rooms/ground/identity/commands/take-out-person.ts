import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { listPersonRows } from '../../../../platform/keeping/index.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Everything kept about a person, for whoever answers them when they ask. Refusals: `person-unknown`. */
export const takeOutPerson = command({
  name: 'identity.take-out-person',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({ email: z.string() }),
  refuse,
  async run({ trx, tell }, { email }) {
    const person = await findPersonByEmail(trx, email);
    if (!person) return refused(refuse('person-unknown', { email }));
    tell({ about: [`person:${person.id}`] });
    return ok(await listPersonRows(trx, person.id, 'administrator'));
  },
});
