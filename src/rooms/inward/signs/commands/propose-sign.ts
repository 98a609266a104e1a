import { z } from 'zod';
import { newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { signInput } from '../forms/sign-form.ts';
import { findSignByForm, saveSign } from '../store.ts';
import { meaningNames, refuse } from '../texts.da.ts';

/**
 * Proposes what a correction has taught, to be put to use by a person; what is known, or was said no to, is not
 * proposed again. Refusals: those of the form. @returns its id, or null where nothing is proposed
 */
export const proposeSign = command({
  name: 'signs.propose-sign',
  right: 'import-documents',
  input: signInput.safeExtend({ learnedFrom: z.string() }),
  refuse,
  async run(act, { councilId, form, means, learnedFrom }) {
    if (await findSignByForm(act.trx, councilId, form)) return unchanged(null);
    const id = newId<'signs'>();
    await saveSign(act.trx, { id, councilId, form, means, state: 'proposed', learnedFrom });
    act.tell({
      about: [`sign:${id}`, `signs:${councilId}`],
      after: { form, means: meaningNames[means], file: learnedFrom },
    });
    return ok(id);
  },
});
