import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';
import type { FormError } from '../../../../ui/index.ts';
import type { Outcome, RuleForm, Values } from '../model.ts';
import { readValues } from './read-values.ts';
import { showAnswer } from './show-answer.ts';

const errorSchema = z.looseObject({
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** Asks the rule; what is wrong is said at its field where that is known. */
export async function answerValues(form: RuleForm, values: Values): Promise<Outcome> {
  const { input, errors } = readValues(form, values);
  if (errors.length > 0) return { kind: 'wrong', errors };
  const answer = await runRule(form.rule, input);
  const error = errorSchema.safeParse(answer.error);
  if (error.success) return { kind: 'wrong', errors: [placeError(form, error.data)] };
  return { kind: 'answered', input, shown: showAnswer(form, input, answer) };
}

/** The rules name fields by their path in the JSON, the page by their label. */
function placeError(form: RuleForm, { message, details }: z.infer<typeof errorSchema>): FormError {
  const path = String(details?.field ?? '');
  const field = form.fields.find(({ key }) => path === key);
  if (!field || field.type === 'rows') return { message };
  return { field: field.key, message: message.replace(`Feltet ${path}`, `«${field.label}»`) };
}
