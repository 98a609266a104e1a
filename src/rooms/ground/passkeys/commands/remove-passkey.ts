import { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { tellOfChange } from '../../identity/index.ts';
import { deletePasskey } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Removes a passkey of one's own, which opens nothing from then on; one is told by mail. Another's is as if it were not there. */
export const removePasskey = command({
  name: 'passkeys.remove-passkey',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({ passkeyId: idInput('passkeys') }),
  refuse,
  async run(act, { passkeyId }) {
    const { personId } = act;
    const name = personId === null ? null : await deletePasskey(act, passkeyId, personId);
    if (personId === null || name === null) return unchanged(null);
    await tellOfChange(act, personId, 'passkey-removed');
    act.tell({ about: [`person:${personId}`], before: { name } });
    return ok(null);
  },
});
