import { type Fraction, fraction } from '../exact/index.ts';
import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
  type Reader,
  readFraction,
  readShare,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { calculateComparison, calculateImpliedShare, calculateSum, decideConsistency } from './index.ts';

const comparison = answerOf('decided', {
  ...{ changes: print.fractions, rises: print.texts, falls: print.texts },
  ...{ steady: print.texts, caveat: print.yesNo },
});
const contradiction = print.fields({
  ...{ ahead: print.text, behind: print.text, room: print.texts },
  ...{ total: print.whole, other: print.whole, allowed: print.whole },
});
const consistency = answerOf('decided', {
  consistent: print.yesNo,
  contradictions: print.listOf(contradiction),
});
const implied = answerOf('decided', { share: print.fraction, low: print.fraction, high: print.fraction });
const sum = answerOf('decided', { sum: print.fraction, consistent: print.yesNo });
const unable = answerOf('impossible', {});
export const checkAnswers = [comparison, consistency, implied, sum, unable];

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
  return isRefused(answer) ? printRefused(answer) : comparison.print(answer);
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
  return isRefused(answer) ? printRefused(answer) : consistency.print(answer);
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
  return answer.status === 'decided' ? implied.print(answer) : unable.print(answer);
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
  return isRefused(answer) ? printRefused(answer) : sum.print(answer);
}
