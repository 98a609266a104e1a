import { fraction, roundHalfUp } from '../exact/index.ts';
import { decided } from '../outcome/index.ts';
import type { Fault } from '../proof.testing.ts';
import { calculateApportionment } from './index.ts';
import type { ApportionmentAnswer, ApportionmentInput, Method } from './model.ts';

/** The rule under test, or a faulty one in its place. */
export type Rule = (input: ApportionmentInput) => ApportionmentAnswer;

/** The wrong method answers. */
export function withMethod(method: Method): Fault<Rule> {
  return { name: `${method} in its place`, rule: (input) => calculateApportionment({ ...input, method }) };
}

/** A tie is given to whoever comes first in the input. */
export const byInputOrder: Fault<Rule> = {
  name: 'ties given to the first in the input',
  rule: (input) => {
    const answer = calculateApportionment(input);
    if (answer.status !== 'needs-lot') return answer;
    const drawn = input.groups.map(({ id }) => id).filter((id) => answer.between.includes(id));
    return calculateApportionment({
      ...input,
      lots: [{ between: answer.between, drawn: drawn.slice(0, answer.seats) }],
    });
  },
};

/** Minimum and maximum are forgotten. */
export const withoutBounds: Fault<Rule> = {
  name: 'forgetting the bounds',
  rule: (input) => calculateApportionment({ ...input, minimum: new Map(), maximum: new Map() }),
};

/** Every share is rounded by itself, as spreadsheets do. */
export const roundingEachQuota: Fault<Rule> = {
  name: 'rounding each share by itself',
  rule: (input) => {
    const answer = calculateApportionment(input);
    if (answer.status !== 'decided') return answer;
    const seats = new Map([...answer.quotas].map(([id, quota]) => [id, Number(roundHalfUp(quota))]));
    return decided(answer.steps, { seats, quotas: answer.quotas });
  },
};

/** Votes pass through a float. */
export const inFloats: Fault<Rule> = {
  name: 'counting votes in floats',
  rule: (input) => {
    const blur = (votes: bigint): bigint => BigInt(Math.fround(Number(votes)));
    return calculateApportionment({
      ...input,
      groups: input.groups.map((group) => ({ ...group, votes: blur(group.votes) })),
    });
  },
};

/** An alliance's seats are shared equally instead of by votes. */
export const sharingAllianceEqually: Fault<Rule> = {
  name: 'sharing an alliance’s seats equally',
  rule: (input) => {
    const answer = calculateApportionment(input);
    const allied = input.alliances?.flat() ?? [];
    if (answer.status !== 'decided' || allied.length === 0) return answer;
    const total = allied.reduce((sum, id) => sum + (answer.seats.get(id) ?? 0), 0);
    const equal = fraction(BigInt(total), BigInt(allied.length));
    const seats = new Map(
      [...answer.seats].map(([id, held]) => [id, allied.includes(id) ? Number(roundHalfUp(equal)) : held]),
    );
    return decided(answer.steps, { seats, quotas: answer.quotas });
  },
};
