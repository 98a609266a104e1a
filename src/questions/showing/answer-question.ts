import type { JsonFields } from 'tvaers-rules/forms';
import { z } from 'zod';
import type { Question } from '../forms/question.ts';
import type { Values } from '../forms/values.ts';
import { readValues } from '../reading/read-values.ts';
import { placeError } from './place-error.ts';
import { showAnswer } from './show-answer.ts';
import type { Outcome } from './shown.ts';
import type { Words } from './words.ts';

/** Who answers: an input in, and its answer with steps out, or `{"error": …}`. */
type Answerer = (input: JsonFields) => Promise<JsonFields>;

const errorSchema = z.looseObject({
  code: z.string().default(''),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** Reads the values, asks, and puts the answer in words; what is wrong is said at its field where that is known. */
export async function answerQuestion(
  question: Question,
  values: Values,
  ask: Answerer,
  words: Words,
): Promise<Outcome> {
  const { input, errors } = readValues(question, values);
  if (errors.length > 0) return { kind: 'wrong', errors };
  const answer = await ask(input);
  const error = errorSchema.safeParse(answer.error);
  if (error.success) return { kind: 'wrong', errors: [placeError(question, values, error.data)] };
  return { kind: 'answered', shown: showAnswer(question, input, answer, words) };
}
