import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { signPlace } from '../forms/sign-form.ts';
import { findSign, saveSign } from '../store.ts';
import { meaningNames, refuse } from '../texts.da.ts';

/** Puts a sign to use that a correction has proposed. Refusals: `sign-unknown`. */
export const keepSign = command({
  name: 'signs.keep-sign',
  right: 'import-documents',
  input: signPlace,
  refuse,
  async run(act, { councilId, signId }) {
    const sign = await findSign(act.trx, councilId, signId);
    if (!sign) return refused(refuse('sign-unknown'));
    if (sign.state === 'used') return unchanged(null);
    await saveSign(act.trx, { ...sign, state: 'used' });
    act.tell({
      about: [`sign:${sign.id}`, `signs:${councilId}`],
      after: { form: sign.form, means: meaningNames[sign.means] },
    });
    return ok(null);
  },
});
