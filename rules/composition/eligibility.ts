import { byId, compare, type Fraction, fraction } from '../exact/index.ts';
import type { CompositionInput, Field, Party } from './model.ts';

/**
 * Joins list co-operations and splits the parties by their right to supplementary members: at least the threshold
 * share of all votes (reaching it is enough) and at least one councillor.
 */
export function splitByRight(input: CompositionInput, threshold: Fraction): Field {
  const parties = joinAlliances(input).sort((a, b) => byId(a.id, b.id));
  const totalVotes = input.totalVotes ?? parties.reduce((sum, { votes }) => sum + votes, 0n);
  const hasRight = ({ votes, councillors }: Party): boolean =>
    councillors && compare(fraction(votes, totalVotes), threshold) >= 0;
  return {
    eligible: parties.filter(hasRight),
    ineligible: parties.filter((party) => !hasRight(party)),
    totalVotes,
  };
}

function joinAlliances({ parties, listAlliances = [] }: CompositionInput): Party[] {
  const allied = new Set(listAlliances.flat());
  const joined = listAlliances.map((alliance) => join(parties.filter(({ id }) => alliance.includes(id))));
  return [...joined, ...parties.filter(({ id }) => !allied.has(id))];
}

function join(members: readonly Party[]): Party {
  return {
    id: members
      .map(({ id }) => id)
      .sort(byId)
      .join('+'),
    votes: members.reduce((sum, { votes }) => sum + votes, 0n),
    mayors: members.reduce((sum, { mayors }) => sum + mayors, 0),
    councillors: members.some(({ councillors }) => councillors),
  };
}
