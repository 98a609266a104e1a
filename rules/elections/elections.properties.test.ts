import fc from 'fast-check';
import { checkable, proveAll } from '../proof.testing.ts';
import {
  type Ballot,
  decideMajority,
  decidePresidency,
  decideProportional,
  type MajorityInput,
} from './index.ts';

const someBallot = fc
  .record({ A: fc.nat(6), B: fc.nat(6), C: fc.nat(6), blank: fc.nat(4) })
  .map(({ blank, ...votes }): Ballot => ({ votes: new Map(Object.entries(votes)), blank }));

const someElection = fc
  .record({ rounds: fc.array(someBallot, { minLength: 1, maxLength: 3 }), absent: fc.nat(4) })
  .map(({ rounds, absent }): MajorityInput => {
    const cast = rounds.map((ballot) =>
      [...ballot.votes.values()].reduce((sum, count) => sum + count, ballot.blank),
    );
    return { present: Math.max(1, ...cast) + absent, rounds };
  });

const reversed = (input: MajorityInput): MajorityInput => ({
  ...input,
  rounds: input.rounds.map(({ votes, blank }) => ({ votes: new Map([...votes].reverse()), blank })),
});

proveAll(decideMajority, [
  {
    name: 'in the first ballot nobody is elected by half of those present or less',
    holds: (rule) =>
      checkable(
        fc.property(someElection, (input) => {
          const answer = rule(input);
          if (answer.status !== 'decided' || answer.round !== 1) return true;
          return 2 * (input.rounds[0]?.votes.get(answer.elected) ?? 0) > input.present;
        }),
      ),
    faulty: {
      name: 'counting the majority of the votes cast',
      rule: (input) => decideMajority({ ...input, present: Math.max(1, ...input.rounds.map(castOf)) }),
    },
  },
  {
    name: 'anonymity: the order of the candidates on the ballot does not matter',
    holds: (rule) =>
      checkable(
        fc.property(someElection, (input) => {
          const show = (answer: ReturnType<typeof rule>) =>
            answer.status === 'decided' ? answer.elected : answer.status;
          return show(rule(input)) === show(rule(reversed(input)));
        }),
      ),
    faulty: {
      name: 'a tie given to the first on the ballot',
      rule: (input) => {
        const answer = decideMajority(input);
        if (answer.status !== 'needs-lot') return answer;
        const order = [...(input.rounds[0]?.votes.keys() ?? [])].filter((id) => answer.between.includes(id));
        return decideMajority({
          ...input,
          lots: [{ between: answer.between, drawn: order.slice(0, answer.seats) }],
        });
      },
    },
  },
]);

function castOf({ votes }: Ballot): number {
  return [...votes.values()].reduce((sum, count) => sum + count, 0);
}

const someGroups = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 5 })
  .map((members) => members.map((count, at) => ({ id: 'VWXYZ'[at] ?? '', members: count })));

proveAll(decideProportional, [
  {
    name: 'sum preserved: every seat is given, also after seats were given up',
    holds: (rule) =>
      checkable(
        fc.property(someGroups, fc.integer({ min: 2, max: 9 }), (groups, seats) => {
          const answer = rule({ seats, groups });
          if (answer.status !== 'decided') return true;
          return [...answer.seats.values()].reduce((sum, count) => sum + count, 0) === seats;
        }),
      ),
    faulty: {
      name: 'one seat too many',
      rule: (input) => decideProportional({ ...input, seats: input.seats + 1 }),
    },
  },
  {
    name: 'majority kept: a group with more than half of the members gets at least half of the seats, rounded down',
    holds: (rule) =>
      checkable(
        fc.property(someGroups, fc.integer({ min: 2, max: 9 }), (groups, seats) => {
          const answer = rule({ seats, groups });
          if (answer.status !== 'decided') return true;
          const all = groups.reduce((sum, { members }) => sum + members, 0);
          return groups.every(
            ({ id, members }) => 2 * members <= all || 2 * (answer.seats.get(id) ?? 0) >= seats - 1,
          );
        }),
      ),
    faulty: {
      name: 'one head each',
      rule: (input) =>
        decideProportional({
          ...input,
          groups: input.groups.map(({ id }, at) => ({ id, members: 100 + at })),
        }),
    },
  },
]);

const someVotes = fc
  .array(fc.bigInt(1n, 900n), { minLength: 2, maxLength: 4 })
  .map((votes) => new Map(votes.map((count, at) => ['ACFV'[at] ?? '', count])));

proveAll(decidePresidency, [
  {
    name: 'the chair is of the unit with most votes',
    holds: (rule) =>
      checkable(
        fc.property(someVotes, (votes) => {
          const answer = rule({ votes });
          return (
            answer.status !== 'decided' ||
            [...votes.values()].every((count) => count <= (votes.get(answer.chair) ?? 0n))
          );
        }),
      ),
    faulty: {
      name: 'chair and vice-chair swapped',
      rule: (input) => {
        const answer = decidePresidency(input);
        return answer.status === 'decided'
          ? { ...answer, chair: answer.viceChair, viceChair: answer.chair }
          : answer;
      },
    },
  },
]);
