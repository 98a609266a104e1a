import { type Fraction, fraction, printFraction } from '../exact/index.ts';
import {
  type JsonFields,
  openInput,
  printAnswer,
  printFractions,
  printRefused,
  printWhole,
  type Reader,
  readFraction,
  readShare,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { calculateComparison, calculateImpliedShare, calculateSum, decideConsistency } from './index.ts';

const none = fraction(0n);
const readRounding = (read: Reader): Fraction => read.optional('roundedTo', read.share, fraction(1n, 100n));

export function runComparison(input: unknown): JsonFields {
  const fields = ['kind', 'before', 'after', 'unit', 'sameRespondents', 'immaterial'];
  const read = openInput(input, fields);
  const given = read.finish({
    before: readYear(read.inner('before', ['year', 'figures'])),
    after: readYear(read.inner('after', ['year', 'figures'])),
    unit: read.choice('unit', ['percent', 'mean', 'count']),
    sameRespondents: read.yesNo('sameRespondents'),
    immaterial: read.optional('immaterial', read.fraction, none),
  });
  const answer = isRefused(given) ? given : calculateComparison(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  const { changes, rises, falls, steady, caveat } = answer;
  return printAnswer(answer, { changes: printFractions(changes), rises, falls, steady, caveat });
}

const readYear = (one: Reader) => ({
  year: one.year('year'),
  figures: one.entries('figures', readFraction, none),
});

export function runConsistency(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'totals', 'groups']);
  const groups = read.list('groups', ['group', 'respondents', 'list'], (one) => {
    return [one.text('group'), { respondents: one.whole('respondents'), list: one.texts('list') }] as const;
  });
  read.unique(
    'groups',
    groups.map(([group]) => group),
  );
  const given = read.finish({ totals: read.integers('totals'), groups: new Map(groups) });
  const answer = isRefused(given) ? given : decideConsistency(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, {
    consistent: answer.consistent,
    contradictions: answer.contradictions.map(({ ahead, behind, total, other, allowed, room }) => ({
      ...{ ahead, behind, room },
      total: printWhole(total),
      other: printWhole(other),
      allowed: printWhole(allowed),
    })),
  });
}

export function runImpliedShare(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'whole', 'first', 'second', 'roundedTo']);
  const given = read.finish({
    whole: read.share('whole'),
    first: readPart(read.inner('first', ['name', 'share'])),
    second: readPart(read.inner('second', ['name', 'share'])),
    roundedTo: readRounding(read),
  });
  const answer = isRefused(given) ? given : calculateImpliedShare(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  const [share, low, high] = [answer.share, answer.low, answer.high].map(printFraction);
  return printAnswer(answer, { share, low, high });
}

const readPart = (one: Reader) => ({ name: one.text('name'), share: one.share('share') });

export function runSum(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'shares', 'severalAnswers', 'roundedTo']);
  const given = read.finish({
    shares: read.entries('shares', readShare, none),
    severalAnswers: read.optional('severalAnswers', read.yesNo, false),
    roundedTo: readRounding(read),
  });
  const answer = isRefused(given) ? given : calculateSum(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, { sum: printFraction(answer.sum), consistent: answer.consistent });
}
