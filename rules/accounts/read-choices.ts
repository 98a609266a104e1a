import type { Reader } from '../forms/index.ts';
import type { AccountsInput, Pair, Table } from './model.ts';

export const choiceFields = [
  'financedElsewhere',
  'balanceWith',
  'compare',
  'consumption',
  'carried',
  'levy',
  'law',
];

type Choices = Omit<AccountsInput, 'columns' | 'posts' | 'printed'>;
type Used = NonNullable<AccountsInput['consumption']>;

/** What is wanted of the table besides its sums; a table by year has usual columns for it. */
export function readChoices(read: Reader, { columns }: Table): Choices {
  const isUsual = !read.has('columns');
  const has = (...ids: string[]): boolean =>
    isUsual && ids.every((id) => columns.some((one) => one.id === id));
  const budgets = { from: 'budget', to: 'nextBudget' };
  const used = { budget: 'budget', accounts: 'accounts' };
  const open = (field: string, ...more: readonly string[]): Reader =>
    read.inner(field, ['from', 'to', ...more]);
  return {
    financedElsewhere: read.optional('financedElsewhere', read.yesNo, false),
    balanceWith: read.optional('balanceWith', read.text, undefined),
    compare: read.optional(
      'compare',
      (at) => readPair(open(at)),
      has('budget', 'nextBudget') ? budgets : undefined,
    ),
    consumption: read.optional(
      'consumption',
      (at) => readUsed(read.inner(at, ['budget', 'accounts'])),
      has('budget', 'accounts') ? used : undefined,
    ),
    carried: read.optional(
      'carried',
      (at) => readCarried(open(at, 'post'), isUsual ? { ...budgets, from: 'accounts' } : undefined),
      undefined,
    ),
    levy: read.optional(
      'levy',
      (at) => readLevy(open(at, 'post', 'rate'), isUsual ? budgets : undefined),
      undefined,
    ),
    law: read.optional('law', read.text, undefined),
  };
}

const readUsed = (read: Reader): Used => ({ budget: read.text('budget'), accounts: read.text('accounts') });

/** Two columns; each may be left out where one is usual. */
const readPair = (read: Reader, usual?: Pair): Pair => ({
  from: usual ? read.optional('from', read.text, usual.from) : read.text('from'),
  to: usual ? read.optional('to', read.text, usual.to) : read.text('to'),
});

const readCarried = (read: Reader, usual: Pair | undefined): NonNullable<AccountsInput['carried']> => ({
  ...readPair(read, usual),
  post: read.text('post'),
});

const readLevy = (read: Reader, usual: Pair | undefined): NonNullable<AccountsInput['levy']> => ({
  ...readPair(read, usual),
  post: read.text('post'),
  rate: read.rate('rate'),
});
