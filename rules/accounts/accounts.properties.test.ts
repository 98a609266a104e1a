import fc from 'fast-check';
import { checkable, proveAll } from '../proof.testing.ts';
import { type Accounts, type AccountsInput, calculateAccounts, type Post } from './index.ts';

const columns: AccountsInput['columns'] = [
  { id: 'b20', year: 2020, kind: 'budget' },
  { id: 'r20', year: 2020, kind: 'accounts' },
  { id: 'b21', year: 2021, kind: 'budget' },
];
const amount = fc.option(fc.bigInt({ min: -1000n, max: 10n ** 9n }), { nil: undefined });
const post = fc.record({
  type: fc.constantFrom('income', 'expense'),
  group: fc.constantFrom('A', 'B'),
  amounts: fc.record({ b20: amount, r20: amount, b21: amount }),
});
const inputs = fc.array(post, { minLength: 2, maxLength: 6 }).map((rows): AccountsInput => {
  const posts = rows.map(({ type, group, amounts }, at): Post => {
    const entered = Object.entries(amounts).flatMap(([id, oere]) =>
      oere === undefined ? [] : [[id, oere] as const],
    );
    return { id: `post ${at}`, type, group: `${group} ${type}`, amounts: new Map(entered) };
  });
  return {
    columns,
    posts,
    financedElsewhere: false,
    balanceWith: 'post 0',
    compare: { from: 'b20', to: 'b21' },
  };
});

type Rule = typeof calculateAccounts;

const ask = (rule: Rule, input: AccountsInput): Accounts => {
  const answer = rule(input);
  if (answer.status !== 'decided') throw new Error(JSON.stringify(answer));
  return answer;
};
const sum = (amounts: Iterable<bigint>): bigint => [...amounts].reduce((all, one) => all + one, 0n);

proveAll<Rule>(calculateAccounts, [
  {
    name: 'whole: the subtotals of a column are its income and its expenses',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const { subtotals, income, expenses } = ask(rule, input);
          return columns.every(
            ({ id }) =>
              sum([...subtotals.values()].map((row) => row.get(id) ?? 0n)) ===
              (income.get(id) ?? 0n) + (expenses.get(id) ?? 0n),
          );
        }),
      ),
    faulty: {
      name: 'losing the first group',
      rule: (input) => {
        const answer = calculateAccounts(input);
        return answer.status === 'decided'
          ? { ...answer, subtotals: new Map([...answer.subtotals].slice(1)) }
          : answer;
      },
    },
  },
  {
    name: 'balance: with the proposed amount every budget balances',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const { proposals } = ask(rule, input);
          const usable = [...(proposals ?? [])].flatMap(([id, oere]) =>
            oere === null ? [] : [[id, oere] as const],
          );
          const posts = input.posts.map((one) =>
            one.id === 'post 0' ? { ...one, amounts: new Map([...one.amounts, ...usable]) } : one,
          );
          const { result } = ask(rule, { ...input, posts });
          return usable.every(([id]) => result.get(id) === 0n);
        }),
      ),
    faulty: {
      name: 'proposing as if every post were an expense',
      rule: (input) => {
        const answer = calculateAccounts(input);
        if (answer.status !== 'decided') return answer;
        const now = (id: string) => input.posts[0]?.amounts.get(id) ?? 0n;
        const proposals = [...answer.result].map(([id, left]) => [id, now(id) + left] as const);
        return { ...answer, proposals: new Map(proposals) };
      },
    },
  },
  {
    name: 'exact: the differences of the posts are the difference of the sums',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const { posts, income, expenses } = ask(rule, input).differences ?? {
            posts: new Map(),
            income: 1n,
            expenses: 0n,
          };
          return sum(posts.values()) === income + expenses;
        }),
      ),
    faulty: {
      name: 'rounding every difference to whole kroner',
      rule: (input) => {
        const answer = calculateAccounts(input);
        if (answer.status !== 'decided' || !answer.differences) return answer;
        const posts = new Map(
          [...answer.differences.posts].map(([id, change]) => [id, (change / 100n) * 100n]),
        );
        return { ...answer, differences: { ...answer.differences, posts } };
      },
    },
  },
  {
    name: 'order: posts and columns in any order give the same answer',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const turned = { ...input, posts: [...input.posts].reverse(), columns: [...columns].reverse() };
          const tell = (given: AccountsInput) => {
            const answer = rule(given);
            return answer.status === 'decided' ? answer.steps.map(({ text }) => text).join() : '';
          };
          return tell(input) === tell(turned);
        }),
      ),
    faulty: {
      name: 'telling the first post last',
      rule: (input) => {
        const answer = calculateAccounts(input);
        const last = input.posts[0]?.id ?? '';
        return answer.status === 'decided'
          ? { ...answer, steps: [...answer.steps, { text: last, law: '' }] }
          : answer;
      },
    },
  },
]);
