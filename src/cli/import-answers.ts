import { ok, type Result, refused } from '../kernel/result.ts';
import type { asks } from '../rooms/inward/imports/index.ts';
import type { Arguments } from './command.ts';
import { misuse } from './errors.ts';

/** What is said on the command line to what storing asks. */
export type StoringAnswers = {
  readonly agreed: (typeof asks)[number][];
  readonly startsAt: string | undefined;
  readonly place: string | undefined;
  readonly otherwise: 'keep' | 'file' | undefined;
};

/** Reads --yes, --at, --place and --edits. Wrong usage where one is none of those there are. */
export async function readAnswers(args: Arguments): Promise<Result<StoringAnswers>> {
  const { asks } = await import('../rooms/inward/imports/index.ts');
  const given = args.texts('yes');
  const strange = given.find((each) => !asks.some((ask) => ask === each));
  if (strange !== undefined)
    return refused(misuse('import-answer-unknown', { given: strange, known: asks.join(', ') }));
  const edits = args.text('edits');
  const otherwise = edits === 'keep' || edits === 'file' ? edits : undefined;
  if (edits !== undefined && otherwise === undefined) {
    const expected = 'det skal være keep eller file.';
    return refused(misuse('command-option-value', { command: 'import', option: '--edits', expected }));
  }
  const agreed = asks.filter((ask) => given.includes(ask));
  return ok({ agreed, startsAt: args.text('at'), place: args.text('place'), otherwise });
}
