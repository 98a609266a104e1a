import { answerOf, type JsonFields, openInput, print, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { calculateGuarantee } from './index.ts';

const fields = [
  ...['year', 'deficitOere', 'fullOccupancyAllYear', 'year2Full', 'cover', 'decidedBy'],
  ...['maxYears', 'population', 'optOut', 'unitOere'],
];

const settled = answerOf('decided', {
  ...{ coveredOere: print.amount, uncoveredOere: print.amount },
  reason: print.oneOf('covered', 'no-deficit', 'beyond-the-years', 'full-occupancy', 'lapsed'),
  sharesOere: print.optional(print.amounts),
});
export const answers = [settled];

/** The rule from JSON to JSON; `population` asks for what each municipality pays. */
export function run(input: unknown): JsonFields {
  const read = openInput(input, fields);
  const optOut = read.optional('optOut', read.texts, []);
  const given = read.finish({
    year: read.count('year'),
    deficit: read.integer('deficitOere'),
    fullOccupancyAllYear: read.yesNo('fullOccupancyAllYear'),
    year2Full: read.optional('year2Full', read.yesNo, false),
    ...(read.has('cover') ? { cover: read.share('cover') } : {}),
    ...(read.has('decidedBy') ? { decidedBy: read.text('decidedBy') } : {}),
    ...(read.has('maxYears') ? { maxYears: read.count('maxYears') } : {}),
    ...(read.has('population') || optOut.length > 0
      ? { split: { population: read.integers('population'), optOut } }
      : {}),
    unit: read.optional('unitOere', read.whole, 100n),
  });
  if (isRefused(given)) return printRefused(given);
  const answer = calculateGuarantee(given);
  if (isRefused(answer)) return printRefused(answer);
  const { covered, uncovered, shares } = answer;
  return settled.print({ ...answer, coveredOere: covered, uncoveredOere: uncovered, sharesOere: shares });
}
