import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { mostLetters, neededLine, textInput } from '../../../../kernel/inputs.ts';
import { recordNumber } from '../../matters/index.ts';
import type { Candidate } from '../model.ts';

/** A field that may be left empty. */
const optional = z
  .string()
  .trim()
  .default('')
  .transform((typed) => (typed === '' ? null : typed));

/** Id of a coming meeting; null where that is open. */
export const candidateMeeting = optional;

/** The form that moves a candidate, filled in with what is stored. */
export function fieldsOfMove({ meeting }: Candidate): Readonly<Record<string, string>> {
  return { meeting: meeting?.id ?? '' };
}

/** A candidate as its form posts it. */
export const candidateInput = z.object({
  councilId: councilInput,
  title: neededLine(mostLetters.line, 'candidate-title-missing'),
  note: textInput(mostLetters.reason).default(''),
  meeting: candidateMeeting,
  /** Null: no matter yet. */
  recordNumber: optional.pipe(recordNumber.nullable()),
});
