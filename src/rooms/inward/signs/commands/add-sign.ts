import { newId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { signInput } from '../forms/sign-form.ts';
import { findSignByForm, saveSign } from '../store.ts';
import { meaningNames, refuse } from '../texts.da.ts';

/**
 * Puts a sign to use; one that was proposed or removed before counts again, as what is said now.
 * Refusals: those of the form · `sign-there`. @returns its id
 */
export const addSign = command({
  name: 'signs.add-sign',
  right: 'import-documents',
  input: signInput,
  refuse,
  async run(act, { councilId, form, means }) {
    const before = await findSignByForm(act.trx, councilId, form);
    if (before?.state === 'used')
      return refused(refuse('sign-there', { form: before.form, means: meaningNames[before.means] }));
    const id = before?.id ?? newId<'signs'>();
    const learnedFrom = before?.learnedFrom ?? null;
    await saveSign(act.trx, { id, councilId, form, means, state: 'used', learnedFrom });
    act.tell({
      about: [`sign:${id}`, `signs:${councilId}`],
      after: { form, means: meaningNames[means] },
    });
    return ok(id);
  },
});
