import { byId, compare, type Fraction, fraction, subtract } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { Comparison, ComparisonInput } from './model.ts';

export function findComparisonFault({ before, after }: ComparisonInput): Refused | undefined {
  if (before.figures.size === 0) return refuse('survey-without-rows');
  if (before.year >= after.year)
    return refuse('survey-years-in-order', { before: before.year, after: after.year });
  const missing = (
    year: { readonly year: number; readonly figures: ReadonlyMap<string, unknown> },
    of: Iterable<string>,
  ) => [...of].flatMap((figure) => (year.figures.has(figure) ? [] : [{ figure, year: year.year }]));
  const [first] = [...missing(after, before.figures.keys()), ...missing(before, after.figures.keys())];
  return first && refuse('survey-figure-missing', first);
}

/** Changes are taken on the figures as they are given, before any rounding. */
export function comparison({ before, after, sameRespondents, immaterial }: ComparisonInput): Comparison {
  const changes = new Map(
    [...before.figures]
      .sort(([a], [b]) => byId(a, b))
      .map(([figure, value]) => [figure, subtract(after.figures.get(figure) ?? value, value)] as const),
  );
  const least = subtract(fraction(0n), immaterial);
  const which = (holds: (change: Fraction) => boolean): string[] =>
    [...changes].filter(([, change]) => holds(change)).map(([figure]) => figure);
  return {
    changes,
    rises: which((change) => compare(change, immaterial) > 0),
    falls: which((change) => compare(change, least) < 0),
    steady: which((change) => compare(change, immaterial) <= 0 && compare(change, least) >= 0),
    caveat: !sameRespondents,
  };
}
