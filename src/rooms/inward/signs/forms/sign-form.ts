import { findPartSign, findRecordSign, patternOfExample } from 'tvaers-reader/signs';
import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { atMost, mostLetters } from '../../../../kernel/inputs.ts';
import { type Meaning, meanings, shortestForm } from '../model.ts';

/** How a command names a sign: within its council. */
export const signPlace = z.object({ councilId: councilInput, signId: idInput('signs', 'sign-unknown') });

/** What the form posts, and what commands take; the messages are codes of the catalogue. */
export const signInput = z
  .object({
    councilId: councilInput,
    form: z
      .string({ error: 'sign-form-missing' })
      .trim()
      // What stands around a name on its line is no part of it.
      .transform((form) => form.replace(/[\s:.,]+$/, '').replaceAll(/\s+/g, ' '))
      .pipe(
        z
          .string()
          .min(1, 'sign-form-missing')
          .min(shortestForm, 'sign-form-short')
          .superRefine(atMost(mostLetters.word)),
      ),
    means: z.enum(meanings, { error: 'sign-meaning-missing' }),
  })
  .refine(({ form, means }) => means !== 'recordNumber' || patternOfExample(form) !== null, {
    error: 'sign-no-number',
    path: ['form'],
  })
  .refine(({ form, means }) => means === 'recordNumber' || /\p{L}{2}/u.test(form), {
    error: 'sign-no-name',
    path: ['form'],
  })
  .refine(({ form, means }) => !isCommon(form, means), { error: 'sign-common', path: ['form'] });

/** Does the reader know it already, and as the same? */
function isCommon(form: string, means: Meaning): boolean {
  return means === 'recordNumber' ? findRecordSign(form) !== null : findPartSign(form)?.part === means;
}
