import { byId, compare, divide, type Fraction, fraction, multiply, subtract, sumOf } from '../exact/index.ts';
import type { Choices, Figures, Growth, Measured } from './model.ts';

const hundred = fraction(100n);
const percent = (part: bigint, whole: bigint): Fraction => fraction(100n * part, whole);
const size = (value: Fraction): Fraction => (value.n < 0n ? multiply(value, fraction(-1n)) : value);

/** How many answered one of these. */
export const countOf = (answers: ReadonlyMap<string, bigint>, of: readonly string[]): bigint =>
  sumOf(of.map((answer) => answers.get(answer) ?? 0n));

/** What a share is a part of: everybody asked, but for the answers left out. */
export const baseOf = (figures: Extract<Figures, { readonly answers: unknown }>): bigint =>
  sumOf(figures.answers.values()) -
  (figures.kind === 'share-excluding' ? countOf(figures.answers, figures.excluded) : 0n);

export const newOnes = (thisYear: readonly string[], lastYear: readonly string[]): readonly string[] =>
  thisYear.filter((company) => !lastYear.includes(company));

/** Growth in per cent. */
export const growthOf = (growth: Growth): Fraction =>
  'percent' in growth
    ? growth.percent
    : multiply(subtract(divide(growth.after, growth.before), fraction(1n)), hundred);

const relativeTo = (expected: Fraction, points: Fraction): Fraction =>
  multiply(divide(points, expected), hundred);

function deviationOf(
  { populationShare, advisedShare }: Extract<Figures, { readonly kind: 'own-share' }>,
  toleranceOf: Choices['toleranceOf'],
): Fraction {
  const [expected, advised] = [multiply(populationShare, hundred), multiply(advisedShare, hundred)];
  const points = subtract(advised, expected);
  return size(toleranceOf === 'points' ? points : relativeTo(expected, points));
}

/** How far a municipality's share of the advised is from its share of the people, signed. */
export function listDeviations(
  { populations, advised }: Extract<Figures, { readonly kind: 'tolerance' }>,
  toleranceOf: Choices['toleranceOf'],
): Map<string, Fraction> {
  const [people, companies] = [sumOf(populations.values()), sumOf(advised.values())];
  return new Map(
    [...populations].map(([id, population]) => {
      const expected = percent(population, people);
      const points = subtract(percent(advised.get(id) ?? 0n, companies), expected);
      return [id, toleranceOf === 'points' ? points : relativeTo(expected, points)];
    }),
  );
}

/** The municipalities that are farthest from their share of the people, with both their shares in per cent. */
export function listFarthest(
  figures: Extract<Figures, { readonly kind: 'tolerance' }>,
  toleranceOf: Choices['toleranceOf'],
) {
  const { populations, advised } = figures;
  const [people, companies] = [sumOf(populations.values()), sumOf(advised.values())];
  const sizes = [...listDeviations(figures, toleranceOf)].map(([id, value]) => [id, size(value)] as const);
  const most = largest(sizes.map(([, value]) => value));
  return sizes
    .filter(([, value]) => compare(value, most) === 0)
    .map(([id]) => ({
      id,
      advised: percent(advised.get(id) ?? 0n, companies),
      population: percent(populations.get(id) ?? 0n, people),
    }))
    .sort((a, b) => byId(a.id, b.id));
}

const largest = (values: readonly Fraction[]): Fraction =>
  values.reduce((most, one) => (compare(one, most) > 0 ? one : most), fraction(0n));

function exactValue(figures: Exclude<Figures, { readonly kind: 'tolerance' | 'own-share' }>): Fraction {
  switch (figures.kind) {
    case 'share':
    case 'share-excluding':
      return percent(countOf(figures.answers, figures.counted), baseOf(figures));
    case 'new-customers':
      return percent(
        BigInt(newOnes(figures.thisYear, figures.lastYear).length),
        BigInt(figures.thisYear.length),
      );
    case 'percentage-points':
      return subtract(figures.later, figures.baseline);
    case 'nps':
      return percent(
        figures.promoters - figures.detractors,
        sumOf([figures.promoters, figures.passives, figures.detractors]),
      );
    case 'count':
      return fraction(figures.count);
    case 'excess-growth':
      return subtract(growthOf(figures.advised), growthOf(figures.control));
    case 'checklist':
      return percent(
        BigInt([...figures.points.values()].filter(Boolean).length),
        BigInt(figures.points.size),
      );
  }
}

/** One segment's figures held against the target. */
export function measure(figures: Figures, target: Fraction, input: Choices): Measured {
  if (figures.kind === 'tolerance') return measureTolerance(figures, target, input);
  if (figures.kind === 'own-share') {
    const value = deviationOf(figures, input.toleranceOf);
    return { value, met: compare(value, target) <= 0, missing: [] };
  }
  const value = exactValue(figures);
  const over = compare(value, target);
  const undone =
    figures.kind === 'checklist'
      ? [...figures.points].filter(([, done]) => !done).map(([point]) => point)
      : [];
  return { value, met: input.comparison === 'above' ? over > 0 : over >= 0, missing: undone.sort(byId) };
}

function measureTolerance(
  figures: Extract<Figures, { readonly kind: 'tolerance' }>,
  target: Fraction,
  { toleranceOf }: Choices,
): Measured {
  const deviations = listDeviations(figures, toleranceOf);
  const sizes = [...deviations].map(([id, value]) => [id, size(value)] as const);
  const outside = sizes.filter(([, value]) => compare(value, target) > 0).map(([id]) => id);
  const value = largest(sizes.map(([, one]) => one));
  return { value, met: outside.length === 0, missing: outside.sort(byId), deviations };
}
