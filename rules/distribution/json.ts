import { deviationFields, deviationInOere } from '../deviations/index.ts';
import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
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

const outcome = { reconciles: print.yesNo, optedOut: print.texts };
const amounts = answerOf('decided', {
  ...{ sharesOere: print.amounts, exactOere: print.fractions, sumOere: print.amount },
  ...{ differenceOere: print.amount, ...outcome, differencesOere: print.optional(print.amounts) },
  deviations: print.listOf(print.fields(deviationFields)),
});
const certainAmounts = answerOf('needs-lot', { sharesOere: print.amounts });
const wholes = answerOf('decided', {
  ...{ shares: print.wholes, exact: print.fractions, sum: print.whole, difference: print.whole },
  ...outcome,
});
const certainWholes = answerOf('needs-lot', { shares: print.wholes });
const unable = answerOf('impossible', {});
const reconciled = answerOf('decided', {
  ...{ sum: print.whole, difference: print.whole, reconciles: print.yesNo, withinRounding: print.yesNo },
  percentOfTotal: print.orNull(print.fractions),
});
export const answers = [amounts, certainAmounts, wholes, certainWholes, unable, reconciled];

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
      return amounts.print({
        ...answer,
        sharesOere: answer.shares,
        exactOere: answer.exact,
        sumOere: answer.sum,
        differenceOere: answer.difference,
        differencesOere: answer.differences,
        deviations: answer.deviations.map(deviationInOere),
      });
    case 'needs-lot':
      return certainAmounts.print({ ...answer, sharesOere: answer.shares });
    case 'impossible':
      return unable.print(answer);
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
  if (answer.status === 'impossible') return unable.print(answer);
  return answer.status === 'needs-lot' ? certainWholes.print(answer) : wholes.print(answer);
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
  return isRefused(answer) ? printRefused(answer) : reconciled.print(answer);
}
