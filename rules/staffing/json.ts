import {
  type JsonFields,
  openInput,
  printAmount,
  printAmounts,
  printAnswer,
  printRefused,
  type Reader,
  readLots,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { calculateStaffing, type StaffedYear, type StaffingInput } from './index.ts';

const fields = [
  ...['houses', 'years', 'grantOere', 'deskOerePerAdviser', 'deskFrom', 'minimum', 'carriedInOere'],
  ...['lots', 'law'],
];

/** The rule from JSON to JSON; the grant and the desk money are those of the agreement unless others are given. */
export function run(input: unknown): JsonFields {
  const given = readInput(openInput(input, fields));
  const answer = isRefused(given) ? given : calculateStaffing(given);
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return printAnswer(answer, {
        sharesOere: printAmounts(answer.shares),
        years: answer.years.map(printYear),
      });
    case 'needs-lot':
      return printAnswer(answer, { sharesOere: printAmounts(answer.shares) });
    case 'impossible':
      return printAnswer(answer, {});
  }
}

function readInput(read: Reader): StaffingInput | Refused {
  return read.finish({
    houses: read.list('houses', ['id', 'population', 'special'], (one) => ({
      id: one.text('id'),
      population: one.whole('population'),
      special: one.optional('special', one.count, null),
    })),
    years: read.list('years', ['year', 'advisers', 'spentOere'], (one) => ({
      year: one.year('year'),
      advisers: one.optional('advisers', one.counts, new Map<string, number>()),
      spent: one.whole('spentOere'),
    })),
    grant: read.optional('grantOere', read.whole, 750_000_000n),
    deskMoney: read.optional('deskOerePerAdviser', read.whole, 5_000_000n),
    deskFrom: read.optional('deskFrom', (at) => read.choice(at, ['beside', 'grant']), 'beside'),
    minimum: read.optional('minimum', (at) => read.choice(at, ['special', 'common']), 'special'),
    carriedIn: read.optional('carriedInOere', read.whole, 0n),
    lots: readLots(read),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
}

function printYear(one: StaffedYear): JsonFields {
  return {
    year: one.year,
    advisers: one.advisers,
    desksOere: printAmounts(one.desks),
    deskSumOere: printAmount(one.deskSum),
    availableOere: printAmount(one.available),
    usedOere: printAmount(one.used),
    carriedOutOere: printAmount(one.carriedOut),
    overspentOere: printAmount(one.overspent),
    short: one.short.map(({ house, posted, promised }) => ({ house, posted, promised })),
  };
}
