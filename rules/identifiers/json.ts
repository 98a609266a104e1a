import { answerOf, type JsonFields, openInput, print, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { decideIdentifier } from './index.ts';

const settled = answerOf('decided', {
  valid: print.yesNo,
  number: print.orNull(print.text),
  name: print.orNull(print.text),
});
export const answers = [settled];

/** The rule from JSON to JSON: one number, of one kind. */
export function run(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'written']);
  const given = read.finish({
    kind: read.choice('kind', ['cvr', 'p-number', 'municipality']),
    written: read.text('written'),
  });
  const answer = isRefused(given) ? given : decideIdentifier(given);
  return isRefused(answer) ? printRefused(answer) : settled.print(answer);
}
