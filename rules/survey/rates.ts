import { compareFigure, compareRows } from '../deviations/index.ts';
import { formatWhole, fraction, multiply, roundHalfUp, sumOf } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { Rate, RateCell, RateDeviation, Rates, RatesInput } from './model.ts';

export const nameOf = ({ group, segment }: RateCell): string =>
  segment === '' ? group : `${group}, ${segment}`;

export function findRatesFault({ cells }: RatesInput): Refused | undefined {
  if (cells.length === 0) return refuse('survey-without-rows');
  for (const [at, cell] of cells.entries()) {
    const what = nameOf(cell);
    if (cells.findIndex((one) => nameOf(one) === what) !== at) return refuse('survey-twice', { what });
    if (cell.answered < 0n) return refuse('survey-negative', { what, value: formatWhole(cell.answered) });
    if (cell.population < 1n) return refuse('survey-nobody-asked', { what });
    if (cell.answered > cell.population)
      return refuse('survey-too-many-answers', {
        what,
        answered: formatWhole(cell.answered),
        population: formatWhole(cell.population),
      });
  }
  return undefined;
}

function rateOf(cells: readonly RateCell[]): Rate {
  const population = sumOf(cells.map((one) => one.population));
  const answered = sumOf(cells.map((one) => one.answered));
  const rate = fraction(answered, population);
  return { population, answered, rate, percent: roundHalfUp(multiply(rate, fraction(100n))) };
}

function ratesBy(cells: readonly RateCell[], key: 'group' | 'segment'): Map<string, Rate> {
  const names = [...new Set(cells.map((cell) => cell[key]))].filter((name) => name !== '');
  return new Map(names.map((name) => [name, rateOf(cells.filter((cell) => cell[key] === name))]));
}

export function rates({ cells, printed, populations, smallestGroup }: RatesInput): Rates {
  const counted = cells.map((cell) => ({ ...cell, ...rateOf([cell]) }));
  const [groups, segments, total] = [ratesBy(cells, 'group'), ratesBy(cells, 'segment'), rateOf(cells)];
  const percents = (of: ReadonlyMap<string, Rate>) =>
    new Map([...of].map(([name, { percent }]) => [name, percent]));
  const peopleOf = new Map([...groups].map(([name, { population }]) => [name, population]));
  const deviations: RateDeviation[] = [
    ...compareRows('population', populations, peopleOf),
    ...counted.flatMap((one) => compareFigure('rate', nameOf(one), one.printed ?? undefined, one.percent)),
    ...compareRows('group', printed.groups, percents(groups)),
    ...compareRows('segment', printed.segments, percents(segments)),
    ...compareFigure('total', '', printed.total ?? undefined, total.percent),
  ];
  const tooFew = counted.filter(({ answered }) => answered > 0n && answered < smallestGroup).map(nameOf);
  return { cells: counted, groups, segments, total, tooFew, deviations };
}
