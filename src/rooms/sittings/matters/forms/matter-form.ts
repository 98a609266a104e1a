import { z } from 'zod';
import { type CouncilId, councilInput } from '../../../../kernel/ids.ts';
import { atMost, mostLetters, neededLine, neededText } from '../../../../kernel/inputs.ts';
import type { Matter } from '../model.ts';

const title = neededLine(mostLetters.line, 'matter-title-missing');

/** Initials between spaces, commas or slashes, "chbn/jhp", or a list of them. */
const officers = z
  .union([z.string(), z.array(z.string()).readonly()])
  .default('')
  .transform((typed) => {
    const all = typeof typed === 'string' ? typed : typed.join(' ');
    return [...new Set(all.split(/[\s,;/]+/).filter((each) => each !== ''))];
  })
  .superRefine((initials, context) => {
    atMost(mostLetters.line)(initials.join(' '), context);
    const wrong = initials.find((each) => !/^[\p{L}\d]{1,10}$/u.test(each));
    if (wrong !== undefined)
      context.addIssue({ code: 'custom', message: 'officer-wrong', params: { officer: wrong.slice(0, 40) } });
  });

/** A record number as a journal system writes it: "SAG-2024-01875". */
export const recordNumber = neededText(mostLetters.word, 'record-number-missing').superRefine(
  (typed, context) => {
    if (!/^[\p{L}\d][\p{L}\d \-/._]{0,39}$/u.test(typed))
      context.addIssue({
        code: 'custom',
        message: 'record-number-wrong',
        params: { recordNumber: typed.slice(0, 60) },
      });
  },
);

/** A matter as its form posts it; what is wrong with one field is said together with the rest. */
export const matterInput = z.object({ councilId: councilInput, title, recordNumber, officers });

/** The form filled in with what is stored: the title, the initials, and the number in the council. */
export function fieldsOfMatter(matter: Matter, councilId: CouncilId): Readonly<Record<string, string>> {
  const here = matter.records.find((record) => record.councilId === councilId);
  return {
    title: matter.title,
    recordNumber: here?.recordNumber ?? '',
    officers: matter.officers.join(' '),
  };
}
