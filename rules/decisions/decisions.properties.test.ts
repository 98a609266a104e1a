import fc from 'fast-check';
import { checkable, proveAll } from '../proof.testing.ts';
import { decideVote, type VoteInput } from './index.ts';

const someVote = fc
  .record({
    for: fc.nat(20),
    against: fc.nat(20),
    abstain: fc.nat(20),
    silent: fc.nat(5),
    absent: fc.nat(40),
  })
  .map(({ silent, absent, ...count }): VoteInput => {
    const present = count.for + count.against + count.abstain + silent;
    return { ruleSet: 'kkr-2022', seats: Math.max(1, present + absent), present, ...count };
  });

const swapped = (input: VoteInput): VoteInput => ({ ...input, for: input.against, against: input.for });
const outcomeOf = (rule: typeof decideVote, input: VoteInput): string => {
  const answer = rule(input);
  return answer.status === 'decided' ? answer.outcome : String(answer.status);
};

proveAll(decideVote, [
  {
    name: 'neutrality: for and against swapped turn the outcome round',
    holds: (rule) =>
      checkable(
        fc.property(someVote, (input) => {
          const turned: Record<string, string> = { carried: 'rejected', rejected: 'carried' };
          const outcome = outcomeOf(rule, input);
          return outcomeOf(rule, swapped(input)) === (turned[outcome] ?? outcome);
        }),
      ),
    faulty: {
      name: 'carried on equal votes, chair or not',
      rule: (input) =>
        decideVote(input.for === input.against && input.for > 0 ? { ...input, chair: 'for' } : input),
    },
  },
  {
    name: 'monotonicity: one more for, one fewer abstaining, never turns a carried vote',
    holds: (rule) =>
      checkable(
        fc.property(someVote, (input) => {
          fc.pre(input.abstain > 0 && outcomeOf(rule, input) === 'carried');
          return outcomeOf(rule, { ...input, for: input.for + 1, abstain: input.abstain - 1 }) === 'carried';
        }),
      ),
    faulty: {
      name: 'carrying by an odd number of votes',
      rule: (input) => decideVote(input.for % 2 === 1 ? input : swapped(input)),
    },
  },
  {
    name: 'quorum: fewer than half of the members never decide',
    holds: (rule) =>
      checkable(
        fc.property(
          someVote,
          (input) => 2 * input.present >= input.seats || outcomeOf(rule, input) === 'impossible',
        ),
      ),
    faulty: {
      name: 'rounding half of the members down',
      rule: (input) => decideVote({ ...input, seats: Math.max(1, input.present, input.seats - 1) }),
    },
  },
  {
    name: 'abstentions do not count: the same votes with nobody abstaining have the same outcome',
    holds: (rule) =>
      checkable(
        fc.property(
          someVote,
          (input) => outcomeOf(rule, input) === outcomeOf(rule, { ...input, abstain: 0 }),
        ),
      ),
    faulty: {
      name: 'counting abstentions against',
      rule: (input) => decideVote({ ...input, against: input.against + input.abstain, abstain: 0 }),
    },
  },
]);
