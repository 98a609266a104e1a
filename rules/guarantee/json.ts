import {
  type JsonFields,
  openInput,
  printAmount,
  printAmounts,
  printAnswer,
  printRefused,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { calculateGuarantee } from './index.ts';

const fields = [
  ...['year', 'deficitOere', 'fullOccupancyAllYear', 'year2Full', 'cover', 'decidedBy'],
  ...['maxYears', 'population', 'optOut', 'unitOere'],
];

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
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, {
    coveredOere: printAmount(answer.covered),
    uncoveredOere: printAmount(answer.uncovered),
    reason: answer.reason,
    sharesOere: answer.shares === null ? undefined : printAmounts(answer.shares),
  });
}
