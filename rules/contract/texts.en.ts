import { englishCount, englishList, englishShort, type Fraction } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { ContractKinds } from './kinds.ts';
import type { ContractDeviation } from './model.ts';

const inBrackets = (numbers: readonly string[]): string =>
  numbers.length === 1 ? numbers.join('') : `(${numbers.join(' + ')})`;

function sumOf({ of, first: start, others, value: result }: ContractKinds['contract-derived']): string {
  const [first, value] = [englishShort(start), englishShort(result)];
  const plain = others.map(({ threshold }) => englishShort(threshold));
  const shares = others.map(({ percent }, at) => (percent ? `${plain[at]} per cent` : `${plain[at]}`));
  switch (of) {
    case 'sum':
      return `${[first, ...plain].join(' + ')} = ${value}`;
    case 'overlap':
      return `${plain.join(' + ')} − ${first} = ${value}; at most so many are counted twice`;
    case 'part':
      return `${[first, ...shares].join(' × ')} = ${value}`;
    case 'rest':
      return `${first} − ${[first, ...shares].join(' × ')} = ${value}`;
    case 'percent':
      return `${first} × 100 : ${inBrackets(plain)} = ${value} per cent`;
    case 'difference':
      return `${[first, ...plain].join(' − ')} = ${value}`;
  }
}

const format = ({ of }: ContractDeviation, value: Fraction): string =>
  of === 'year' ? value.n.toString() : englishShort(value);

const placeOf = ({ of, id, where }: ContractDeviation): string => {
  if (of === 'increase') return `point ${id}`;
  return of === 'activities' ? 'the list of activities' : `“${where}”`;
};

function tellHeld(one: ContractDeviation): string {
  const held = format(one, one.computed);
  switch (one.of) {
    case 'national':
    case 'regional':
    case 'local':
      return `the list has ${englishCount(one.computed.n, `${one.of} goal`, `${one.of} goals`)}`;
    case 'total':
      return `the list has ${held} goals in all`;
    case 'points':
      return `${one.id === '' ? 'the list' : `goal ${one.id}`} has ${englishCount(one.computed.n, 'point', 'points')}`;
    case 'point':
      return `the target of point ${one.id} is ${held}`;
    case 'year':
      return one.id === '' ? `it is held against ${held}` : `point ${one.id} is for ${held}`;
    case 'span':
      return `the years are ${held} in all`;
    case 'list':
      return `the list “${one.id}” has ${held}`;
    case 'increase':
      return `baseline and increase give ${held}`;
    case 'activities':
      return `point ${one.id} requires ${held}`;
  }
}

/** What is told of a performance contract, in English. */
export const english: Sentences<ContractKinds> = {
  'contract-overview': ({ national, regional, local, total, points, consecutive }) =>
    `The contract has ${englishCount(total, 'goal', 'goals')}: ${englishList([`${national} national`, `${regional} regional`, `${local} local`])}, with ${englishCount(points, 'point', 'points')} in all; the numbers are ${consecutive ? '' : 'not '}consecutive.`,
  'contract-increase': ({ point, baseline, increase, times, value, printed }) => {
    const added = times === 1 ? englishShort(increase) : `${times} × ${englishShort(increase)}`;
    return `Point ${point}: ${englishShort(baseline)} + ${added} = ${englishShort(value)}; the target is stated as ${englishShort(printed)}.`;
  },
  'contract-derived': (found) => `“${found.name}” is ${sumOf(found)}.`,
  'contract-fulfilment': ({ point, required, done, share, met }) => {
    const verdict = met ? 'the goal is fulfilled' : 'the goal is not fulfilled, for it requires 100 per cent';
    return `Point ${point}: ${englishCount(done, 'activity is', 'activities are')} done, and ${required} required; that is ${englishShort(share)} per cent, and ${verdict}.`;
  },
  'contract-deviation': (one) =>
    `It says ${format(one, one.stated)} in ${placeOf(one)}, but ${tellHeld(one)}. Both are kept.`,
};
