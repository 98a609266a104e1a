import {
  compare,
  type Fraction,
  findRepeated,
  formatShort,
  formatWhole,
  fraction,
  sumOf,
} from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { Figures, Growth, MeasureInput } from './model.ts';
import { baseOf } from './values.ts';

type Of<Kind extends Figures['kind']> = Extract<Figures, { readonly kind: Kind }>;

/** The first thing wrong with an input, or undefined. */
export function findFault(input: MeasureInput): Refused | undefined {
  if (!input.targets.has(input.year)) return refuse('target-year-missing', { year: input.year });
  if (input.segments.size === 0) return refuse('measure-without-figures');
  for (const [segment, figures] of input.segments) {
    const fault = findFaultIn(figures, segment, input.lagYears);
    if (fault) return fault;
  }
  return undefined;
}

/** The first thing wrong with the figures of one segment. */
export const findFaultIn = (figures: Figures, segment: string, lagYears: number): Refused | undefined =>
  findNegative(figures, segment) ?? findFiguresFault(figures, segment, lagYears);

function findNegative(figures: Figures, segment: string): Refused | undefined {
  const negative = listCounts(figures).find(([, value]) => value < 0n);
  return (
    negative && refuse('measure-negative', { what: negative[0], value: formatWhole(negative[1]), segment })
  );
}

function listCounts(figures: Figures): (readonly [string, bigint])[] {
  switch (figures.kind) {
    case 'share':
    case 'share-excluding':
      return [...figures.answers];
    case 'nps':
      return [
        ['Antallet af ambassadører', figures.promoters],
        ['Antallet af passive', figures.passives],
        ['Antallet af kritikere', figures.detractors],
      ];
    case 'count':
      return [['Antallet', figures.count]];
    case 'tolerance':
      return [...figures.populations, ...figures.advised];
    default:
      return [];
  }
}

function findFiguresFault(figures: Figures, segment: string, lagYears: number): Refused | undefined {
  switch (figures.kind) {
    case 'share':
      return findAnswerFault(figures, [], segment);
    case 'share-excluding':
      return findAnswerFault(figures, figures.excluded, segment);
    case 'new-customers':
      return findNothing(BigInt(figures.thisYear.length), segment) ?? findTwice(figures.thisYear, segment);
    case 'nps':
      return findNothing(figures.promoters + figures.passives + figures.detractors, segment);
    case 'excess-growth':
      return findGrowthFault(figures, segment, lagYears);
    case 'tolerance':
      return findToleranceFault(figures, segment);
    case 'own-share':
      return findShareFault(figures);
    case 'checklist':
      return findNothing(BigInt(figures.points.size), segment);
    default:
      return undefined;
  }
}

const findNothing = (whole: bigint, segment: string): Refused | undefined =>
  whole === 0n ? refuse('measure-over-nothing', { segment }) : undefined;

function findTwice(names: readonly string[], segment: string): Refused | undefined {
  const answer = findRepeated(names);
  return answer === undefined ? undefined : refuse('answer-named-twice', { answer, segment });
}

function findAnswerFault(
  figures: Of<'share'> | Of<'share-excluding'>,
  excluded: readonly string[],
  segment: string,
): Refused | undefined {
  const stranger = [...figures.counted, ...excluded].find((answer) => !figures.answers.has(answer));
  if (stranger !== undefined) return refuse('answer-not-asked', { answer: stranger, segment });
  const both = figures.counted.find((answer) => excluded.includes(answer));
  if (both !== undefined) return refuse('answer-counted-and-excluded', { answer: both, segment });
  return findTwice([...figures.counted, ...excluded], segment) ?? findNothing(baseOf(figures), segment);
}

function findGrowthFault(
  figures: Of<'excess-growth'>,
  segment: string,
  lagYears: number,
): Refused | undefined {
  const { advisedIn, measuredIn } = figures;
  if (advisedIn !== undefined && measuredIn !== undefined && measuredIn < advisedIn + lagYears) {
    const earliest = advisedIn + lagYears;
    return refuse('growth-too-early', { segment, measuredIn, earliest, advisedIn });
  }
  const start = [figures.advised, figures.control].map(startOf).find((before) => before && before.n <= 0n);
  return start && refuse('growth-from-nothing', { segment, before: formatShort(start) });
}

const startOf = (growth: Growth): Fraction | undefined => ('before' in growth ? growth.before : undefined);

function findShareFault({ populationShare, advisedShare }: Of<'own-share'>): Refused | undefined {
  const one = fraction(1n);
  if (populationShare.n <= 0n || compare(populationShare, one) > 0)
    return refuse('tolerance-share-outside', { what: 'Andelen af befolkningen' });
  if (advisedShare.n < 0n || compare(advisedShare, one) > 0)
    return refuse('tolerance-share-outside', { what: 'Andelen af de vejledte' });
  return undefined;
}

function findToleranceFault({ populations, advised }: Of<'tolerance'>, segment: string): Refused | undefined {
  const municipality =
    [...populations.keys()].find((id) => !advised.has(id)) ??
    [...advised.keys()].find((id) => !populations.has(id));
  if (municipality !== undefined) return refuse('tolerance-other-municipalities', { municipality, segment });
  const empty = [...populations].find(([, people]) => people === 0n);
  if (empty) return refuse('tolerance-without-people', { municipality: empty[0], segment });
  return findNothing(sumOf(advised.values()), segment);
}
