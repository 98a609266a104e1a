import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { isLastAdministrator } from '../queries/last-administrator.ts';
import { endSessions, findPersonByEmail, setLocked } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Closes a person's access and ends their sessions at once. Refusals: `person-unknown` · `administrator-last`. */
export const lockPerson = command({
  name: 'identity.lock-person',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({ email: z.string() }),
  refuse,
  async run({ trx, at, today, tell }, { email }) {
    const person = await findPersonByEmail(trx, email);
    if (!person) return refused(refuse('person-unknown', { email }));
    if (person.locked) return unchanged(null);
    if (await isLastAdministrator(trx, person.id, today)) return refused(refuse('administrator-last'));
    await setLocked(trx, person.id, at);
    await endSessions(trx, person.id);
    tell({ about: [`person:${person.id}`], before: { locked: false }, after: { locked: true } });
    return ok(null);
  },
});
