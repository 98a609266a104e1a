import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { mostLetters } from '../../../../kernel/inputs.ts';

const limits = { sections: 30, title: mostLetters.heading } as const;

/** One section per line; empty lines are left out. */
const sections = z
  .string({ error: 'template-empty' })
  .transform(readSections)
  .pipe(z.array(z.string()).min(1, 'template-empty'))
  .superRefine((titles, context) => {
    const fault = faultOf(titles);
    if (fault) context.addIssue({ code: 'custom', ...fault });
  });

/** A council's template as its form posts it. */
export const templateInput = z.object({ councilId: councilInput, sections });

/** The form filled in with what is stored. */
export function fieldsOfTemplate(titles: readonly string[]): Readonly<Record<string, string>> {
  return { sections: titles.join('\n') };
}

function readSections(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function faultOf(titles: readonly string[]) {
  if (titles.length > limits.sections)
    return { message: 'template-too-many', params: { count: titles.length, most: limits.sections } };
  const long = titles.find((title) => title.length > limits.title);
  if (long !== undefined)
    return {
      message: 'template-title-long',
      params: { title: `${long.slice(0, 40)} …`, most: limits.title },
    };
  const folded = titles.map((title) => title.toLocaleLowerCase('da'));
  const repeated = titles.find((_, index) => folded.indexOf(folded[index] ?? '') !== index);
  return repeated === undefined ? null : { message: 'template-repeats', params: { title: repeated } };
}
