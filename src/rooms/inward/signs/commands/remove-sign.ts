import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { signPlace } from '../forms/sign-form.ts';
import { findSign, saveSign } from '../store.ts';
import { meaningNames, refuse } from '../texts.da.ts';

/** Takes a sign out of use, or says no to a proposed one: it is not proposed again. Refusals: `sign-unknown`. */
export const removeSign = command({
  name: 'signs.remove-sign',
  right: 'import-documents',
  input: signPlace,
  refuse,
  async run(act, { councilId, signId }) {
    const sign = await findSign(act.trx, councilId, signId);
    if (!sign) return refused(refuse('sign-unknown'));
    if (sign.state === 'removed') return unchanged(null);
    await saveSign(act.trx, { ...sign, state: 'removed' });
    act.tell({
      about: [`sign:${sign.id}`, `signs:${councilId}`],
      before: { form: sign.form, means: meaningNames[sign.means] },
    });
    return ok(null);
  },
});
