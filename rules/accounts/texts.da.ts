import { tellDeviation } from '../deviations/index.ts';
import {
  add,
  endSentence,
  formatDecimal,
  formatExact,
  formatKroner,
  formatList,
  formatPercent,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { AccountsKinds, ColumnName } from './kinds.ts';

/** "budget 2020", "regnskab 2020"; with its id behind where two columns would be called the same. */
const nameOf = ({ id, kind, year, alike }: ColumnName): string =>
  `${kind === 'budget' ? 'budget' : 'regnskab'} ${year}${alike ? ` (${id})` : ''}`;

const begin = (column: ColumnName): string => {
  const name = nameOf(column);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const size = (value: bigint): bigint => (value < 0n ? -value : value);

function verdict(entered: bigint | undefined, difference: bigint): string {
  if (entered === undefined) return 'der er intet skrevet.';
  if (difference === 0n) return 'det er den.';
  return `den er ${formatKroner(entered)}, det vil sige ${formatKroner(size(difference))} for ${difference < 0n ? 'lidt' : 'meget'}. Intet er rettet.`;
}

function balance(left: bigint): string {
  if (left === 0n) return '; budgettet balancerer';
  return left < 0n
    ? `; budgettet balancerer ikke, der mangler ${formatKroner(-left)} i indtægter eller besparelser`
    : `; budgettet balancerer ikke, ${formatKroner(left)} er ikke fordelt på udgifter`;
}

const outcome = (left: bigint): string => (left === 0n ? '' : left > 0n ? ', et overskud' : ', et underskud');

const whats: Readonly<Record<AccountsKinds['accounts-deviation']['of'], string>> = {
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

/** What is told of budgets and accounts, in Danish. */
export const danish: Sentences<AccountsKinds> = {
  'accounts-nothing-entered': ({ column, posts }) =>
    `${begin(column)} har intet beløb ud for ${formatList(posts.map((post) => `»${post}«`))}; det tæller som 0 kr.`,
  'accounts-subtotal': ({ group, sums }) =>
    `Gruppen ${group}: ${formatList(sums.map(({ column, sum }) => `${formatKroner(sum)} i ${nameOf(column)}`))}.`,
  'accounts-result': ({ column, income, expenses, result, financedElsewhere }) => {
    const meaning = column.kind === 'accounts' ? outcome(result) : financedElsewhere ? '' : balance(result);
    return endSentence(
      `${begin(column)}: indtægter ${formatKroner(income)} minus udgifter ${formatKroner(expenses)} er ${formatKroner(result)}${meaning}`,
    );
  },
  'accounts-balance': ({ column, post, now, amount }) =>
    endSentence(
      amount === undefined
        ? `${begin(column)} kan ikke bringes til at balancere med posten ${post}; beløbet skulle være under 0 kr.`
        : `${begin(column)} balancerer, når posten ${post} er ${formatKroner(amount)}${amount === now ? ', som den er' : ` i stedet for ${formatKroner(now)}`}`,
    ),
  'accounts-difference': ({ of, id, before, after, change }) =>
    endSentence(
      `Forskel for ${of === 'post' ? 'posten' : 'gruppen'} ${id}: ${formatKroner(after)} − ${formatKroner(before)} = ${formatKroner(change)}`,
    ),
  'accounts-changes': ({ from, to, income, expenses }) =>
    endSentence(
      `Fra ${nameOf(from)} til ${nameOf(to)} ændrer indtægterne sig med ${formatKroner(income)} og udgifterne med ${formatKroner(expenses)}`,
    ),
  'accounts-consumption': ({ accounts, budget, used, planned, share }) =>
    endSentence(
      share === undefined
        ? `Der er ingen udgifter i ${nameOf(budget)}, så et forbrug i procent kan ikke regnes`
        : `Forbruget i ${nameOf(accounts)} er ${formatKroner(used)} af de ${formatKroner(planned)} i ${nameOf(budget)}, det vil sige ${formatPercent(share)}`,
    ),
  'accounts-carried': ({ from, to, post, result, expected, entered, difference }) =>
    `Resultatet af ${nameOf(from)} er ${formatKroner(result)}, så posten ${post} i ${nameOf(to)} skal være ${formatKroner(expected)}; ${verdict(entered, difference)}`,
  'accounts-levy': ({ from, to, post, before, rate, exact, expected, entered, difference }) => {
    const kroner = multiply(exact, fraction(1n, 100n));
    const sum = `${formatKroner(before)} × ${formatExact(add(fraction(1n), rate), 6)} = ${formatDecimal(kroner, kroner.d === 1n ? 0 : 2)} kr.`;
    return `Posten ${post} reguleres fra ${nameOf(from)} til ${nameOf(to)}: ${sum}, i hele kroner ${formatKroner(expected)}; ${verdict(entered, difference)}`;
  },
  'accounts-not-printed': ({ post, change }) =>
    endSentence(
      `Kilden har ladet forskellen for ${post} stå tom; efterregnet er den ${formatKroner(change)}`,
    ),
  'accounts-deviation': ({ column, ...found }) => {
    const what = [whats[found.of], found.id, column ? `i ${nameOf(column)}` : ''];
    return tellDeviation(found, what.filter((part) => part !== '').join(' '), 'computed');
  },
  'accounts-revision': ({ column, decision, reason }) =>
    endSentence(`${begin(column)} ændres efter beslutningen »${decision}« med begrundelsen: ${reason}`),
  'accounts-revised-post': ({ post, before, after }) =>
    endSentence(
      `Posten ${post} ændres fra ${formatKroner(before)} til ${formatKroner(after)}, det vil sige med ${formatKroner(after - before)}`,
    ),
  'accounts-counter-post': ({ post, before, after }) =>
    endSentence(
      `Modposten ${post} optager ændringen og går fra ${formatKroner(before)} til ${formatKroner(after)}`,
    ),
  'accounts-result-kept': ({ column, result }) =>
    endSentence(`Resultatet af ${nameOf(column)} er ${formatKroner(result)} både før og efter ændringen`),
};

/** Why a revision cannot be: the counter-post would end below 0. */
export const counterPostTooSmall = (post: string, before: bigint, change: bigint): string =>
  `Modposten ${post} er ${formatKroner(before)} og kan ikke ændres med ${formatKroner(change)} uden at komme under 0 kr.; vælg en anden modpost.`;
