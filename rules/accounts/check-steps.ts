import { tellDeviation } from '../deviations/index.ts';
import {
  add,
  endSentence,
  formatDecimal,
  formatExact,
  formatKroner,
  formatPercent,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import { regulated } from './expectations.ts';
import type { AccountsDeviation, AccountsInput, Consumption, Expectation, Table } from './model.ts';
import type { NameColumn } from './names.ts';
import { amountIn, ofType, resultIn, sumIn } from './sums.ts';

const printedLaw = 'kildens egne tal';

export function consumption(
  { expenses }: Consumption,
  { posts }: Table,
  { budget, accounts }: NonNullable<AccountsInput['consumption']>,
  name: NameColumn,
  law: string,
): Step {
  const of = ofType(posts, 'expense');
  const [used, planned] = [sumIn(of, accounts), sumIn(of, budget)];
  const text =
    expenses === null
      ? `Der er ingen udgifter i ${name(budget)}, så et forbrug i procent kan ikke regnes.`
      : `Forbruget i ${name(accounts)} er ${formatKroner(used)} af de ${formatKroner(planned)} i ${name(budget)}, det vil sige ${formatPercent(expenses)}`;
  return { text: endSentence(text), law };
}

export function carried(
  found: Expectation,
  { posts }: Table,
  { post, from, to }: NonNullable<AccountsInput['carried']>,
  name: NameColumn,
  law: string,
): Step {
  const start = `Resultatet af ${name(from)} er ${formatKroner(resultIn(posts, from))}, så posten ${post} i ${name(to)} skal være ${formatKroner(found.expected)}`;
  return { text: `${start}; ${verdict(found)}`, law };
}

export function levy(
  found: Expectation,
  table: Table,
  { post, from, to, rate }: NonNullable<AccountsInput['levy']>,
  name: NameColumn,
  law: string,
): Step {
  const before = table.posts.find(({ id }) => id === post);
  const exact = multiply(regulated(table, { post, from, to, rate }), fraction(1n, 100n));
  const factor = formatExact(add(fraction(1n), rate), 6);
  const sum = `${formatKroner(before ? amountIn(before, from) : 0n)} × ${factor} = ${formatDecimal(exact, exact.d === 1n ? 0 : 2)} kr.`;
  const start = `Posten ${post} reguleres fra ${name(from)} til ${name(to)}: ${sum}, i hele kroner ${formatKroner(found.expected)}`;
  return { text: `${start}; ${verdict(found)}`, law };
}

function verdict({ entered, difference }: Expectation): string {
  if (entered === null) return 'der er intet skrevet.';
  if (difference === 0n) return 'det er den.';
  const apart = formatKroner(difference < 0n ? -difference : difference);
  return `den er ${formatKroner(entered)}, det vil sige ${apart} for ${difference < 0n ? 'lidt' : 'meget'}. Intet er rettet.`;
}

export const notPrinted = (post: string, change: bigint): Step => ({
  text: endSentence(
    `Kilden har ladet forskellen for ${post} stå tom; efterregnet er den ${formatKroner(change)}`,
  ),
  law: printedLaw,
});

const whats: Readonly<Record<AccountsDeviation['of'], string>> = {
  income: 'indtægterne',
  expenses: 'udgifterne',
  result: 'resultatet',
  subtotal: 'delsummen for',
  difference: 'forskellen for',
  'group-difference': 'forskellen for gruppen',
  'income-difference': 'forskellen i indtægter',
  'expenses-difference': 'forskellen i udgifter',
  'result-difference': 'forskellen i resultat',
};

export function deviation(found: AccountsDeviation, name: NameColumn): Step {
  const { of, id, column } = found;
  const what = [whats[of], id, column === '' ? '' : `i ${name(column)}`].filter((part) => part !== '');
  return { text: tellDeviation(found, what.join(' '), 'computed'), law: printedLaw };
}
