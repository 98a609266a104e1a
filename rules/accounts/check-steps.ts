import type { Step } from '../outcome/index.ts';
import { regulated } from './expectations.ts';
import type { AccountsDeviation, AccountsInput, Consumption, Expectation, Table } from './model.ts';
import type { NameColumn } from './names.ts';
import { tell } from './steps.ts';
import { ofType, resultIn, sumIn } from './sums.ts';

const printedLaw = 'kildens egne tal';

export function consumption(
  { expenses }: Consumption,
  { posts }: Table,
  { budget, accounts }: NonNullable<AccountsInput['consumption']>,
  name: NameColumn,
  law: string,
): Step {
  const of = ofType(posts, 'expense');
  return tell('accounts-consumption', law, {
    accounts: name(accounts),
    budget: name(budget),
    used: sumIn(of, accounts),
    planned: sumIn(of, budget),
    share: expenses ?? undefined,
  });
}

export const carried = (
  found: Expectation,
  { posts }: Table,
  { post, from, to }: NonNullable<AccountsInput['carried']>,
  name: NameColumn,
  law: string,
): Step =>
  tell('accounts-carried', law, {
    ...{ from: name(from), to: name(to), post, result: resultIn(posts, from) },
    ...figuresOf(found),
  });

export function levy(
  found: Expectation,
  table: Table,
  asked: NonNullable<AccountsInput['levy']>,
  name: NameColumn,
  law: string,
): Step {
  const { post, from, to, rate } = asked;
  const before = sumIn(
    table.posts.filter(({ id }) => id === post),
    from,
  );
  return tell('accounts-levy', law, {
    ...{ from: name(from), to: name(to), post, before, rate, exact: regulated(table, asked) },
    ...figuresOf(found),
  });
}

const figuresOf = ({ expected, entered, difference }: Expectation) => ({
  ...{ expected, entered: entered ?? undefined, difference },
});

export const notPrinted = (post: string, change: bigint): Step =>
  tell('accounts-not-printed', printedLaw, { post, change });

export const deviation = (found: AccountsDeviation, name: NameColumn): Step =>
  tell('accounts-deviation', printedLaw, {
    ...found,
    column: found.column === '' ? undefined : name(found.column),
  });
