import { endSentence, formatKroner, formatList } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { AccountsInput, Amounts, Column, Differences, Table } from './model.ts';
import { capital, type NameColumn } from './names.ts';
import { amountIn, groupsOf, ofType, resultIn, sumIn } from './sums.ts';

export const accountsLaw = 'aftalen bag samarbejdet; budget og regnskab er ikke fastsat ved lov';

/** Income − expenses of a column, and what it means. */
export function result(input: AccountsInput, column: Column, name: NameColumn, law: string): Step {
  const { posts, financedElsewhere } = input;
  const [income, expenses] = [ofType(posts, 'income'), ofType(posts, 'expense')].map((of) =>
    formatKroner(sumIn(of, column.id)),
  );
  const left = resultIn(posts, column.id);
  const verdict = column.kind === 'accounts' ? outcome(left) : financedElsewhere ? '' : balance(left);
  const text = `${capital(name(column.id))}: indtægter ${income} minus udgifter ${expenses} er ${formatKroner(left)}${verdict}`;
  return { text: endSentence(text), law };
}

function balance(left: bigint): string {
  if (left === 0n) return '; budgettet balancerer';
  return left < 0n
    ? `; budgettet balancerer ikke, der mangler ${formatKroner(-left)} i indtægter eller besparelser`
    : `; budgettet balancerer ikke, ${formatKroner(left)} er ikke fordelt på udgifter`;
}

function outcome(left: bigint): string {
  if (left === 0n) return '';
  return left > 0n ? ', et overskud' : ', et underskud';
}

export function missing(
  entries: readonly { readonly post: string; readonly column: string }[],
  name: NameColumn,
  law: string,
): Step[] {
  const columns = [...new Set(entries.map(({ column }) => column))];
  return columns.map((column) => {
    const posts = entries.filter((entry) => entry.column === column).map(({ post }) => `»${post}«`);
    const text = `${capital(name(column))} har intet beløb ud for ${formatList(posts)}; det tæller som 0 kr.`;
    return { text, law };
  });
}

export function subtotals({ columns, posts }: Table, name: NameColumn, law: string): Step[] {
  return [...groupsOf(posts)].map(([group, of]) => {
    const sums = columns.map(({ id }) => `${formatKroner(sumIn(of, id))} i ${name(id)}`);
    return { text: `Gruppen ${group}: ${formatList(sums)}.`, law };
  });
}

export function proposals(
  post: string,
  amounts: ReadonlyMap<string, bigint | null>,
  { posts }: Table,
  name: NameColumn,
  law: string,
): Step[] {
  const found = posts.find(({ id }) => id === post);
  return [...amounts].map(([column, amount]) => {
    const now = found ? amountIn(found, column) : 0n;
    const text =
      amount === null
        ? `${capital(name(column))} kan ikke bringes til at balancere med posten ${post}; beløbet skulle være under 0 kr.`
        : `${capital(name(column))} balancerer, når posten ${post} er ${formatKroner(amount)}${amount === now ? ', som den er' : ` i stedet for ${formatKroner(now)}`}`;
    return { text: endSentence(text), law };
  });
}

/** One sentence for every post, group and sum that is compared. */
export function differences(
  found: Differences,
  { posts }: Table,
  { from, to }: { readonly from: string; readonly to: string },
  name: NameColumn,
  law: string,
): Step[] {
  const each = (
    amounts: Amounts,
    what: string,
    groups: ReadonlyMap<string, AccountsInput['posts']>,
  ): Step[] =>
    [...amounts].map(([id, change]) => {
      const of = groups.get(id) ?? [];
      const sum = `${formatKroner(sumIn(of, to))} − ${formatKroner(sumIn(of, from))}`;
      return { text: endSentence(`Forskel for ${what} ${id}: ${sum} = ${formatKroner(change)}`), law };
    });
  const text = `Fra ${name(from)} til ${name(to)} ændrer indtægterne sig med ${formatKroner(found.income)} og udgifterne med ${formatKroner(found.expenses)}`;
  return [
    ...each(found.posts, 'posten', new Map(posts.map((post) => [post.id, [post]]))),
    ...each(found.groups, 'gruppen', groupsOf(posts)),
    { text: endSentence(text), law },
  ];
}
