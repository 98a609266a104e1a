import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { findPersonByEmail, setLocked } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Opens a person's access again. Refusals: `person-unknown`. */
export const unlockPerson = command({
  name: 'identity.unlock-person',
  right: 'manage-people',
  input: z.object({ email: z.string() }),
  refuse,
  async run({ trx, tell }, { email }) {
    const person = await findPersonByEmail(trx, email);
    if (!person) return refused(refuse('person-unknown', { email }));
    if (!person.locked) return unchanged(null);
    await setLocked(trx, person.id, null);
    tell({ about: [`person:${person.id}`], before: { locked: true }, after: { locked: false } });
    return ok(null);
  },
});
