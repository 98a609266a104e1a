import { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { openSession } from '../store/open-session.ts';
import { refuse } from '../texts.da.ts';

/**
 * Signs in somebody whom the house itself knows: the trial's people, who step into a story without a password.
 * @returns the token for the cookie
 */
export const startSession = command({
  name: 'identity.start-session',
  right: 'run-the-house',
  as: 'accounts',
  input: z.object({ personId: idInput('people') }),
  refuse,
  async run(act, { personId }) {
    act.tell({ about: [`person:${personId}`], onBehalfOf: personId });
    return ok(await openSession(act, personId, 'Prøve'));
  },
});
