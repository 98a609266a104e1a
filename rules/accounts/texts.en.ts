import { englishDeviation } from '../deviations/index.ts';
import {
  add,
  englishDecimal,
  englishExact,
  englishKroner,
  englishList,
  englishPercent,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { AccountsKinds, ColumnName } from './kinds.ts';

const nameOf = ({ id, kind, year, alike }: ColumnName): string =>
  `the ${kind === 'budget' ? 'budget' : 'accounts'} of ${year}${alike ? ` (${id})` : ''}`;

const begin = (column: ColumnName): string => `T${nameOf(column).slice(1)}`;

const size = (value: bigint): bigint => (value < 0n ? -value : value);

function verdict(entered: bigint | undefined, difference: bigint): string {
  if (entered === undefined) return 'nothing is entered.';
  if (difference === 0n) return 'it is.';
  return `it is ${englishKroner(entered)}, ${englishKroner(size(difference))} too ${difference < 0n ? 'little' : 'much'}. Nothing is corrected.`;
}

function balance(left: bigint): string {
  if (left === 0n) return '; the budget balances';
  return left < 0n
    ? `; the budget does not balance, ${englishKroner(-left)} is lacking in income or savings`
    : `; the budget does not balance, ${englishKroner(left)} is not put to any expense`;
}

const outcome = (left: bigint): string => (left === 0n ? '' : left > 0n ? ', a surplus' : ', a deficit');

const whats: Readonly<Record<AccountsKinds['accounts-deviation']['of'], string>> = {
  income: 'the income',
  expenses: 'the expenses',
  result: 'the result',
  subtotal: 'the subtotal of',
  difference: 'the difference of',
  'group-difference': 'the difference of the group',
  'income-difference': 'the difference in income',
  'expenses-difference': 'the difference in expenses',
  'result-difference': 'the difference in the result',
};

/** What is told of budgets and accounts, in English. */
export const english: Sentences<AccountsKinds> = {
  'accounts-nothing-entered': ({ column, posts }) =>
    `${begin(column)} has no amount for ${englishList(posts.map((post) => `“${post}”`))}; that counts as DKK 0.`,
  'accounts-subtotal': ({ group, sums }) =>
    `The group ${group}: ${englishList(sums.map(({ column, sum }) => `${englishKroner(sum)} in ${nameOf(column)}`))}.`,
  'accounts-result': ({ column, income, expenses, result, financedElsewhere }) => {
    const meaning = column.kind === 'accounts' ? outcome(result) : financedElsewhere ? '' : balance(result);
    return `${begin(column)}: income ${englishKroner(income)} less expenses ${englishKroner(expenses)} is ${englishKroner(result)}${meaning}.`;
  },
  'accounts-balance': ({ column, post, now, amount }) =>
    amount === undefined
      ? `${begin(column)} cannot be brought into balance by the post ${post}; its amount would have to be below 0.`
      : `${begin(column)} balances when the post ${post} is ${englishKroner(amount)}${amount === now ? ', as it is' : ` instead of ${englishKroner(now)}`}.`,
  'accounts-difference': ({ of, id, before, after, change }) =>
    `Difference of the ${of} ${id}: ${englishKroner(after)} − ${englishKroner(before)} = ${englishKroner(change)}.`,
  'accounts-changes': ({ from, to, income, expenses }) =>
    `From ${nameOf(from)} to ${nameOf(to)} the income changes by ${englishKroner(income)} and the expenses by ${englishKroner(expenses)}.`,
  'accounts-consumption': ({ accounts, budget, used, planned, share }) =>
    share === undefined
      ? `There are no expenses in ${nameOf(budget)}, so no consumption in per cent can be worked out.`
      : `Of the ${englishKroner(planned)} in ${nameOf(budget)}, ${englishKroner(used)} is used in ${nameOf(accounts)}, that is ${englishPercent(share, 1)}.`,
  'accounts-carried': ({ from, to, post, result, expected, entered, difference }) =>
    `The result of ${nameOf(from)} is ${englishKroner(result)}, so the post ${post} in ${nameOf(to)} is to be ${englishKroner(expected)}; ${verdict(entered, difference)}`,
  'accounts-levy': ({ from, to, post, before, rate, exact, expected, entered, difference }) => {
    const kroner = multiply(exact, fraction(1n, 100n));
    const sum = `${englishKroner(before)} × ${englishExact(add(fraction(1n), rate), 6)} = DKK ${englishDecimal(kroner, kroner.d === 1n ? 0 : 2)}`;
    return `The post ${post} is regulated from ${nameOf(from)} to ${nameOf(to)}: ${sum}, in whole kroner ${englishKroner(expected)}; ${verdict(entered, difference)}`;
  },
  'accounts-not-printed': ({ post, change }) =>
    `The source leaves the difference of ${post} empty; computed it is ${englishKroner(change)}.`,
  'accounts-deviation': ({ column, ...found }) => {
    const what = [whats[found.of], found.id, column ? `in ${nameOf(column)}` : ''];
    return englishDeviation(found, what.filter((part) => part !== '').join(' '));
  },
  'accounts-revision': ({ column, decision, reason }) =>
    `${begin(column)} is changed by the decision “${decision}”, for this reason: ${reason}${reason.endsWith('.') ? '' : '.'}`,
  'accounts-revised-post': ({ post, before, after }) =>
    `The post ${post} is changed from ${englishKroner(before)} to ${englishKroner(after)}, that is by ${englishKroner(after - before)}.`,
  'accounts-counter-post': ({ post, before, after }) =>
    `The counter-post ${post} takes the change and goes from ${englishKroner(before)} to ${englishKroner(after)}.`,
  'accounts-result-kept': ({ column, result }) =>
    `The result of ${nameOf(column)} is ${englishKroner(result)} both before and after the change.`,
};
