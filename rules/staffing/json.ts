import {
  answerOf,
  type JsonFields,
  openInput,
  print,
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

const shortage = print.fields({ house: print.text, posted: print.number, promised: print.number });
const year = print.fields({
  ...{ year: print.number, advisers: print.number, desksOere: print.amounts, deskSumOere: print.amount },
  ...{ availableOere: print.amount, usedOere: print.amount, carriedOutOere: print.amount },
  ...{ overspentOere: print.amount, short: print.listOf(shortage) },
});
const settled = answerOf('decided', { sharesOere: print.amounts, years: print.listOf(year) });
const tied = answerOf('needs-lot', { sharesOere: print.amounts });
const unable = answerOf('impossible', {});
export const answers = [settled, tied, unable];

/** The rule from JSON to JSON; the grant and the desk money are those of the agreement unless others are given. */
export function run(input: unknown): JsonFields {
  const given = readInput(openInput(input, fields));
  const answer = isRefused(given) ? given : calculateStaffing(given);
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return settled.print({ ...answer, sharesOere: answer.shares, years: answer.years.map(inOere) });
    case 'needs-lot':
      return tied.print({ ...answer, sharesOere: answer.shares });
    case 'impossible':
      return unable.print(answer);
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

const inOere = (one: StaffedYear) => ({
  ...one,
  desksOere: one.desks,
  deskSumOere: one.deskSum,
  availableOere: one.available,
  usedOere: one.used,
  carriedOutOere: one.carriedOut,
  overspentOere: one.overspent,
});
