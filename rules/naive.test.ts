import fc from 'fast-check';
import { run as runDeadlines } from './deadlines/json.ts';
import { run as runDecision } from './decisions/json.ts';
import { run as runElection } from './elections/json.ts';
import { run as runIdentifiers } from './identifiers/json.ts';
import { run as runIndexation } from './indexation/json.ts';
import { checkable, proveAll } from './proof.testing.ts';
import { run as runTariff } from './tariff/json.ts';

// Each rule against the same thing done the slow and simple way: in another order, with other arithmetic.

type Run = typeof runTariff;

/** Half up, away from the fraction library: by what is left over. */
function nearest(top: bigint, bottom: bigint): bigint {
  let left = ((top % bottom) + bottom) % bottom;
  let whole = (top - left) / bottom;
  left += left;
  if (left >= bottom) whole += 1n;
  return whole;
}

const oere = fc.bigInt({ min: 0n, max: 10n ** 12n });
const hundredths = fc.integer({ min: 1, max: 9999 });

/** "7.25%" as so many hundredths of a per cent. */
const asPercent = (rate: number): string =>
  `${Math.floor(rate / 100)}.${String(rate % 100).padStart(2, '0')}%`;

proveAll<Run>(runIndexation, [
  {
    name: 'indexation is multiplying by ten thousandths, year by year, and dividing once',
    holds: (rule) =>
      checkable(
        fc.property(oere, fc.array(hundredths, { minLength: 1, maxLength: 4 }), (amount, rates) => {
          const top = rates.reduce((all, rate) => all * BigInt(10_000 + rate), amount);
          const kroner = nearest(top, 100n * 10_000n ** BigInt(rates.length));
          const { amountOere } = rule({ amountOere: String(amount), rates: rates.map(asPercent) });
          return amountOere === String(kroner * 100n);
        }),
      ),
    faulty: {
      name: 'leaving the last year out',
      rule: (input) => {
        const { rates, ...rest } = Object(input);
        return runIndexation({ ...rest, rates: rates.length > 1 ? rates.slice(0, -1) : rates });
      },
    },
  },
]);

proveAll<Run>(runTariff, [
  {
    name: 'a tariff is what three fifths leave, divided by the cases',
    holds: (rule) =>
      checkable(
        fc.property(oere, fc.integer({ min: 1, max: 5000 }), (expenses, cases) => {
          const objective = nearest(expenses * 3n, 500n) * 100n;
          const perCase = nearest(expenses - objective, 100n * BigInt(cases)) * 100n;
          const answer = rule({ expensesOere: String(expenses), cases });
          return answer.objectiveOere === String(objective) && answer.perCaseOere === String(perCase);
        }),
      ),
    faulty: {
      name: 'one case too many',
      rule: (input) => runTariff({ ...Object(input), cases: Object(input).cases + 1 }),
    },
  },
]);

/** Every quotient there is, the largest first; equal ones at the edge are a lot. */
function listLargest(members: readonly number[], seats: number): number[] | 'needs-lot' {
  const all = members.flatMap((size, group) =>
    Array.from({ length: seats }, (_, at) => ({ group, size, divisor: at + 1 })),
  );
  all.sort((a, b) => b.size * a.divisor - a.size * b.divisor);
  const [last, next] = [all[seats - 1], all[seats]];
  if (last && next && last.size * next.divisor === next.size * last.divisor) return 'needs-lot';
  return members.map((_, group) => all.slice(0, seats).filter((one) => one.group === group).length);
}

proveAll<Run>(runElection, [
  {
    name: 'a proportional election is the largest of all quotients',
    holds: (rule) =>
      checkable(
        fc.property(
          fc.array(fc.integer({ min: 6, max: 40 }), { minLength: 2, maxLength: 5 }),
          fc.integer({ min: 2, max: 6 }),
          (members, seats) => {
            const groups = members.map((size, at) => ({ id: `g${at}`, members: size }));
            const answer = rule({ kind: 'proportional', seats, groups });
            const largest = listLargest(members, seats);
            if (largest === 'needs-lot') return answer.status === 'needs-lot';
            const given = new Map(Object.entries(Object(answer.seats)));
            return groups.every(({ id }, at) => (given.get(id) ?? 0) === largest[at]);
          },
        ),
      ),
    faulty: {
      name: 'one member more in the first group',
      rule: (input) => {
        const [first, ...rest] = Object(input).groups;
        return runElection({
          ...Object(input),
          groups: [{ ...first, members: first.members + 1 }, ...rest],
        });
      },
    },
  },
]);

proveAll<Run>(runDecision, [
  {
    name: 'a vote is counting hands one by one',
    holds: (rule) =>
      checkable(
        fc.property(
          fc.array(fc.constantFrom(1, -1, 0), { minLength: 1, maxLength: 40 }),
          fc.nat(20),
          (hands, away) => {
            const [present, seats] = [hands.length, hands.length + away];
            const count = (one: number) => hands.filter((hand) => hand === one).length;
            const input = {
              ruleSet: 'kkr-2022',
              seats,
              present,
              for: count(1),
              against: count(-1),
              abstain: count(0),
            };
            const { status, outcome } = rule(input);
            if (present < away) return status === 'impossible';
            const sum = hands.reduce<number>((all, hand) => all + hand, 0);
            return sum === 0 ? status === 'needs-decision' : outcome === (sum > 0 ? 'carried' : 'rejected');
          },
        ),
      ),
    faulty: {
      name: 'swapping for and against',
      rule: (input) =>
        runDecision({ ...Object(input), for: Object(input).against, against: Object(input).for }),
    },
  },
]);

const day = 86_400_000;
/** From July 2022 to the end of 2050, the last year whose holidays are known; in days since 1970. */
const dayNumber = fc.integer({ min: 19_200, max: 29_584 });

proveAll<Run>(runDeadlines, [
  {
    name: 'deadlines are days taken from the clock of the world',
    holds: (rule) =>
      checkable(
        fc.property(dayNumber, (number) => {
          const before = (days: number) => new Date((number - days) * day).toISOString().slice(0, 10);
          const answer = rule({ ruleSet: 'kkr-2022', kind: 'ordinary', meetingOn: before(0) });
          return answer.proposalsBy === before(10) && answer.agendaBy === before(7);
        }),
      ),
    faulty: {
      name: 'every meeting on the first of its month',
      rule: (input) => {
        const { meetingOn, ...rest } = Object(input);
        return runDeadlines({ ...rest, meetingOn: meetingOn.replace(/-\d\d$/, '-01') });
      },
    },
  },
]);

proveAll<Run>(
  runIdentifiers,
  [
    {
      name: 'a CVR number is weighed by hand',
      holds: (rule) =>
        checkable(
          fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (number) => {
            let sum = 0;
            for (let rest = number, weight = 1; rest > 0; rest = Math.floor(rest / 10)) {
              sum += (rest % 10) * weight;
              weight = weight === 7 ? 2 : weight + 1;
            }
            return rule({ kind: 'cvr', written: String(number) }).valid === (sum % 11 === 0);
          }),
        ),
      faulty: {
        name: 'the next number in its place',
        rule: (input) => runIdentifiers({ kind: 'cvr', written: String(Number(Object(input).written) - 11) }),
      },
    },
  ],
  2000,
);
