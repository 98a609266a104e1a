import { printDeviation } from '../deviations/index.ts';
import {
  type JsonFields,
  openInput,
  printAmount,
  printAmounts,
  printAnswer,
  printFractions,
  printMap,
  printRefused,
  printWhole,
  type Reader,
  readKind,
  readLots,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import {
  calculateDistribution,
  calculateReconciliation,
  type DistributionAnswer,
  type DistributionInput,
  type Printed,
  type Share,
} from './index.ts';

const kinds = ['distribute', 'count', 'reconcile'] as const;
const roundings = ['half-up', 'largest-remainder'] as const;
const keyFields = ['amountOere', 'weights', 'include'];
const printedFields = ['sharesOere', 'sumOere', 'differencesOere', 'differenceSumOere'];
const ownFields = ['kind', 'unitOere', 'rounding', 'previous', 'printed', 'lots', 'law'];
const countFields = ['kind', 'amount', 'weights', 'include', 'unit', 'rounding', 'lots', 'law'];
const partFields = ['kind', 'counted', 'total', 'parts', 'unit'];

/**
 * The rule from JSON to JSON: `distribute` an amount by a key, `count` out people or places by one, or `reconcile` parts
 * with their total.
 */
export function run(input: unknown): JsonFields {
  const kind = readKind(input, kinds, 'distribute');
  if (isRefused(kind)) return printRefused(kind);
  switch (kind) {
    case 'distribute':
      return runDistribution(input);
    case 'count':
      return runCount(input);
    case 'reconcile':
      return runReconciliation(input);
  }
}

function runDistribution(input: unknown): JsonFields {
  const read = readInput(input);
  return isRefused(read) ? printRefused(read) : printDistribution(calculateDistribution(read));
}

function readInput(input: unknown): DistributionInput | Refused {
  const read = openInput(input, [...keyFields, ...ownFields]);
  return read.finish({
    ...readShare(read),
    unit: read.optional('unitOere', read.whole, 100n),
    rounding: read.optional('rounding', (field) => read.choice(field, roundings), 'half-up'),
    ...(read.has('previous') ? { previous: readShare(read.inner('previous', keyFields)) } : {}),
    ...(read.has('printed') ? { printed: readPrinted(read.inner('printed', printedFields)) } : {}),
    lots: readLots(read),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
}

function readShare(read: Reader): Share {
  return {
    amount: read.integer('amountOere'),
    weights: read.integers('weights'),
    ...(read.has('include') ? { include: read.texts('include') } : {}),
  };
}

function readPrinted(read: Reader): Printed {
  return {
    ...(read.has('sharesOere') ? { shares: read.integers('sharesOere') } : {}),
    ...(read.has('sumOere') ? { sum: read.integer('sumOere') } : {}),
    ...(read.has('differencesOere') ? { differences: read.integers('differencesOere') } : {}),
    ...(read.has('differenceSumOere') ? { differenceSum: read.integer('differenceSumOere') } : {}),
  };
}

function printDistribution(answer: DistributionAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return printAnswer(answer, {
        sharesOere: printAmounts(answer.shares),
        exactOere: printFractions(answer.exact),
        sumOere: printAmount(answer.sum),
        differenceOere: printAmount(answer.difference),
        reconciles: answer.reconciles,
        optedOut: answer.optedOut,
        differencesOere: answer.differences ? printAmounts(answer.differences) : undefined,
        deviations: answer.deviations.map(printDeviation),
      });
    case 'needs-lot':
      return printAnswer(answer, { sharesOere: printAmounts(answer.shares) });
    case 'impossible':
      return printAnswer(answer, {});
  }
}

function runCount(input: unknown): JsonFields {
  const read = openInput(input, countFields);
  const given = read.finish({
    counted: 'ones' as const,
    amount: read.integer('amount'),
    weights: read.integers('weights'),
    ...(read.has('include') ? { include: read.texts('include') } : {}),
    unit: read.optional('unit', read.whole, 1n),
    rounding: read.optional('rounding', (field) => read.choice(field, roundings), 'largest-remainder'),
    lots: readLots(read),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
  const answer = isRefused(given) ? given : calculateDistribution(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status === 'impossible') return printAnswer(answer, {});
  const shares = printMap(answer.shares, printWhole);
  if (answer.status === 'needs-lot') return printAnswer(answer, { shares });
  return printAnswer(answer, {
    shares,
    exact: printFractions(answer.exact),
    sum: printWhole(answer.sum),
    difference: printWhole(answer.difference),
    reconciles: answer.reconciles,
    optedOut: answer.optedOut,
  });
}

function runReconciliation(input: unknown): JsonFields {
  const read = openInput(input, partFields);
  const given = read.finish({
    counted: read.optional('counted', (field) => read.choice(field, ['oere', 'ones'] as const), 'oere'),
    total: read.integer('total'),
    parts: read.integers('parts'),
    unit: read.optional('unit', read.whole, 1n),
  });
  const answer = isRefused(given) ? given : calculateReconciliation(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  const { sum, difference, reconciles, withinRounding, percentOfTotal } = answer;
  return printAnswer(answer, {
    sum: printWhole(sum),
    difference: printWhole(difference),
    reconciles,
    withinRounding,
    percentOfTotal: percentOfTotal && printFractions(percentOfTotal),
  });
}
