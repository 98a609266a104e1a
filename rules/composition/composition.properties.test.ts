import fc from 'fast-check';
import { calculateApportionment } from '../apportionment/index.ts';
import { compare, type Fraction, fraction, multiply } from '../exact/index.ts';
import { decided } from '../outcome/index.ts';
import { checkable, type Fault, proveAll } from '../proof.testing.ts';
import {
  type Composition,
  type CompositionAnswer,
  type CompositionInput,
  calculateComposition,
  type Party,
} from './index.ts';

type Rule = (input: CompositionInput) => CompositionAnswer;

const someParties = fc
  .array(fc.record({ votes: fc.bigInt(40n, 400n), mayors: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((list) => list.map((one, at): Party => ({ ...one, id: 'ABCD'[at] ?? '', councillors: true })));

const someCouncil = fc.record({ parties: someParties, spare: fc.integer({ min: 0, max: 3 }) }).map(
  ({ parties, spare }): CompositionInput => ({
    ruleSet: 'kkr-2022',
    municipalities: Math.max(1, parties.reduce((sum, { mayors }) => sum + mayors, 0) + spare),
    parties,
  }),
);

function decidedOf(rule: Rule, input: CompositionInput): Composition {
  const answer = rule(input);
  fc.pre(answer.status === 'decided');
  if (answer.status !== 'decided') throw new Error('passed over');
  return answer;
}

const total = (seats: ReadonlyMap<string, number>): number =>
  [...seats.values()].reduce((sum, count) => sum + count, 0);
const least = ({ mayors }: Party): number => Math.max(1, mayors);

/** As if there were room for everybody. */
const withoutCap: Fault<Rule> = {
  name: 'forgetting the cap',
  rule: (input) => calculateComposition({ ...input, municipalities: 200 }),
};

/** Reduces by d'Hondt, which favours the large. */
const reducingByDhondt: Fault<Rule> = {
  name: 'reducing by d’Hondt',
  rule: (input) => {
    const [answer, base] = [calculateComposition(input), withoutCap.rule(input)];
    if (answer.status !== 'decided' || base.status !== 'decided' || !answer.capped || !answer.capKept)
      return answer;
    const minimum = new Map(input.parties.map((party) => [party.id, least(party)]));
    const shared = calculateApportionment({
      method: 'dhondt',
      seats: answer.size,
      groups: input.parties,
      minimum,
      maximum: base.seats,
    });
    return shared.status === 'decided' ? decided(answer.steps, { ...answer, seats: shared.seats }) : answer;
  },
};

/** Reduces in proportion, mayors or not. */
const withoutGuarantees: Fault<Rule> = {
  name: 'reducing in proportion, mayors or not',
  rule: (input) => {
    const answer = calculateComposition(input);
    if (answer.status !== 'decided') return answer;
    const shared = calculateApportionment({
      method: 'largest-remainder',
      seats: answer.size,
      groups: input.parties,
    });
    return shared.status === 'decided' ? decided(answer.steps, { ...answer, seats: shared.seats }) : answer;
  },
};

/** A tie goes to whoever stands first in the input. */
const byInputOrder: Fault<Rule> = {
  name: 'ties given to the first in the input',
  rule: (input) => {
    const answer = calculateComposition(input);
    if (answer.status !== 'needs-lot') return answer;
    const drawn = input.parties.map(({ id }) => id).filter((id) => answer.between.includes(id));
    return calculateComposition({
      ...input,
      lots: [{ between: answer.between, drawn: drawn.slice(0, answer.seats) }],
    });
  },
};

proveAll<Rule>(
  calculateComposition,
  [
    {
      name: 'optimality: no other reduction leaves the most under-represented party better off',
      holds: (rule) =>
        checkable(
          fc.property(someCouncil, (input) => {
            const found = decidedOf(rule, input);
            fc.pre(found.capped && found.capKept && found.size <= 16);
            const base = decidedOf(withoutCap.rule, input).seats;
            const worst = worstOf(input, found.seats);
            return listReductions(input.parties, base, found.size).every(
              (other) => compare(worstOf(input, other), worst) >= 0,
            );
          }),
        ),
      faulty: reducingByDhondt,
    },
    {
      name: 'optimality of the size: below the cap nothing is gained that best-below-cap does not take',
      holds: (rule) =>
        checkable(
          fc.property(someCouncil, (input) => {
            const best = decidedOf(rule, { ...input, reduction: 'best-below-cap' });
            const cap = decidedOf(calculateComposition, input);
            const ratio = (found: Composition) =>
              multiply(worstOf(input, found.seats), fraction(BigInt(found.size)));
            return compare(ratio(best), ratio(cap)) <= 0;
          }),
        ),
      faulty: {
        name: 'reducing one seat below the cap, whatever it costs',
        rule: (input) => {
          const answer = calculateComposition(input);
          if (answer.status !== 'decided' || !answer.capped || !answer.capKept) return answer;
          const largest = [...answer.seats].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
          const seats = new Map(
            [...answer.seats].map(([id, held]) => [id, id === largest && held > 1 ? held - 1 : held]),
          );
          return decided(answer.steps, { ...answer, seats, size: total(seats) });
        },
      },
    },
    {
      name: 'cap kept: never more members than twice the municipalities, unless the sure seats alone are more',
      holds: (rule) =>
        checkable(
          fc.property(someCouncil, (input) => {
            const { size } = decidedOf(rule, input);
            const sure = input.parties.map(least).reduce((sum, count) => sum + count, 0);
            return size <= Math.max(2 * input.municipalities, sure);
          }),
        ),
      faulty: withoutCap,
    },
    {
      name: 'bounds kept: no party below its mayors or its one seat',
      holds: (rule) =>
        checkable(
          fc.property(someCouncil, (input) => {
            const { seats } = decidedOf(rule, input);
            return input.parties.every((party) => (seats.get(party.id) ?? 0) >= least(party));
          }),
        ),
      faulty: withoutGuarantees,
    },
    {
      name: 'sum preserved: the size is the seats and the mayors outside',
      holds: (rule) =>
        checkable(
          fc.property(someCouncil, (input) => {
            const { size, seats, ineligible } = decidedOf(rule, { ...input, totalVotes: 6000n });
            return size === total(seats) + ineligible.reduce((sum, { mayors }) => sum + mayors, 0);
          }),
        ),
      faulty: withoutGuarantees,
    },
    {
      name: 'anonymity: the order of the parties does not matter',
      holds: (rule) =>
        checkable(
          fc.property(someCouncil, (input) => {
            const show = (answer: CompositionAnswer) =>
              JSON.stringify(answer.status === 'decided' ? [...answer.seats].sort() : answer.status);
            return show(rule(input)) === show(rule({ ...input, parties: [...input.parties].reverse() }));
          }),
        ),
      faulty: byInputOrder,
    },
  ],
  400,
);

/** The greatest votes per seat: the same order as share of votes over share of seats. */
function worstOf({ parties }: CompositionInput, seats: ReadonlyMap<string, number>): Fraction {
  return parties
    .map(({ id, votes }) => fraction(votes, BigInt(seats.get(id) ?? 1)))
    .reduce((worst, ratio) => (compare(ratio, worst) > 0 ? ratio : worst));
}

/** Every way to give the seats between what a party is sure of and its base. */
function listReductions(
  parties: readonly Party[],
  base: ReadonlyMap<string, number>,
  seats: number,
): Map<string, number>[] {
  const [first, ...others] = parties;
  if (first === undefined) return seats === 0 ? [new Map()] : [];
  const [low, high] = [least(first), Math.min(base.get(first.id) ?? 0, seats)];
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => low + at).flatMap((held) =>
    listReductions(others, base, seats - held).map((rest) => new Map([...rest, [first.id, held]])),
  );
}
