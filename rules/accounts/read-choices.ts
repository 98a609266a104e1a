import type { Reader } from '../forms/index.ts';
import type { AccountsInput, Pair } from './model.ts';

export const choiceFields = [
  'requireBalance',
  'balanceWith',
  'compare',
  'consumption',
  'carried',
  'levy',
  'law',
];

type Choices = Omit<AccountsInput, 'columns' | 'posts' | 'printed'>;

const readPair = (read: Reader): Pair => ({ from: read.text('from'), to: read.text('to') });

/** What is wanted of the table besides its sums. */
export function readChoices(read: Reader): Choices {
  const open = (field: string, ...more: readonly string[]): Reader =>
    read.inner(field, ['from', 'to', ...more]);
  return {
    requireBalance: read.optional('requireBalance', read.yesNo, true),
    balanceWith: read.optional('balanceWith', read.text, undefined),
    compare: read.optional('compare', (at) => readPair(open(at)), undefined),
    consumption: read.optional(
      'consumption',
      (at) => {
        const used = read.inner(at, ['budget', 'accounts']);
        return { budget: used.text('budget'), accounts: used.text('accounts') };
      },
      undefined,
    ),
    carried: read.optional(
      'carried',
      (at) => {
        const carried = open(at, 'post');
        return { ...readPair(carried), post: carried.text('post') };
      },
      undefined,
    ),
    levy: read.optional(
      'levy',
      (at) => {
        const levy = open(at, 'post', 'rate');
        return { ...readPair(levy), post: levy.text('post'), rate: levy.fraction('rate') };
      },
      undefined,
    ),
    law: read.optional('law', read.text, undefined),
  };
}
