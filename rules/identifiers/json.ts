import { type JsonFields, openInput, printAnswer, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { decideIdentifier } from './index.ts';

/** The rule from JSON to JSON: one number, of one kind. */
export function run(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'written']);
  const given = read.finish({
    kind: read.choice('kind', ['cvr', 'p-number', 'municipality']),
    written: read.text('written'),
  });
  const answer = isRefused(given) ? given : decideIdentifier(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, { valid: answer.valid, number: answer.number, name: answer.name });
}
