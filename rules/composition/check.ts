import { findSharedName } from '../apportionment/index.ts';
import { formatList, formatWhole } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import type { Refused } from '../outcome/index.ts';
import { findRuleSet, ruleSets } from '../rule-sets/index.ts';
import { refuse } from './errors.ts';
import type { CompositionInput, Field, OfficialNumbers, Party } from './model.ts';

/** The first thing wrong with an input, or undefined. */
export function findFault(input: CompositionInput): Refused | undefined {
  const excess = findExcess('composition', input);
  if (excess) return excess;
  if (!findRuleSet(input.ruleSet)) {
    const known = formatList(ruleSets.map(({ id }) => id));
    return refuse('composition-unknown-rule-set', { ruleSet: input.ruleSet, known });
  }
  return (
    findMunicipalityFault(input) ??
    findPartyFault(input.parties) ??
    findTotalFault(input) ??
    findAllianceFault(input)
  );
}

function findMunicipalityFault({ municipalities, parties }: CompositionInput): Refused | undefined {
  if (!Number.isInteger(municipalities) || municipalities < 1) return refuse('composition-no-municipalities');
  const mayors = parties.reduce((sum, party) => sum + party.mayors, 0);
  return mayors > municipalities
    ? refuse('composition-too-many-mayors', {
        mayors: formatWhole(mayors),
        municipalities: formatWhole(municipalities),
      })
    : undefined;
}

function findPartyFault(parties: readonly Party[]): Refused | undefined {
  if (parties.length === 0) return refuse('composition-no-parties');
  const seen = new Set<string>();
  for (const { id, votes, mayors } of parties) {
    if (seen.has(id)) return refuse('composition-duplicate-party', { id });
    seen.add(id);
    if (votes < 0n) return refuse('composition-negative-votes', { id });
    if (!Number.isInteger(mayors) || mayors < 0) return refuse('composition-mayors-not-counted', { id });
  }
  return undefined;
}

function findTotalFault({ parties, totalVotes }: CompositionInput): Refused | undefined {
  const sum = parties.reduce((votes, party) => votes + party.votes, 0n);
  if (sum === 0n) return refuse('composition-no-votes');
  if (totalVotes === undefined || totalVotes >= sum) return undefined;
  return refuse('composition-total-below-sum', { total: formatWhole(totalVotes), sum: formatWhole(sum) });
}

function findAllianceFault({ parties, listAlliances = [] }: CompositionInput): Refused | undefined {
  const known = new Set(parties.map(({ id }) => id));
  const taken = new Set<string>();
  for (const alliance of listAlliances) {
    if (alliance.length < 2) return refuse('composition-alliance-too-small');
    for (const id of alliance) {
      if (!known.has(id)) return refuse('composition-unknown-party', { id, where: 'et listesamarbejde' });
      if (taken.has(id)) return refuse('composition-party-in-two-alliances', { id });
      taken.add(id);
    }
  }
  const shared = findSharedName(listAlliances, known);
  return shared === undefined ? undefined : refuse('composition-alliance-name-taken', { id: shared });
}

/** Official numbers must name eligible parties and, with the mayors outside, add up to the official size. */
export function findOfficialFault(official: OfficialNumbers | undefined, field: Field): Refused | undefined {
  if (official === undefined) return undefined;
  const { size, seats } = official;
  if (!Number.isInteger(size) || size < 1) return refuse('composition-official-size');
  if (seats === undefined) return undefined;
  const stranger = [...seats.keys()].find((id) => !field.eligible.some((party) => party.id === id));
  if (stranger !== undefined)
    return refuse('composition-unknown-party', { id: stranger, where: 'de officielle pladser' });
  const outside = field.ineligible.reduce((sum, { mayors }) => sum + mayors, 0);
  const sum = [...seats.values()].reduce((total, count) => total + count, outside);
  return sum === size
    ? undefined
    : refuse('composition-official-sum', { sum: formatWhole(sum), size: formatWhole(size) });
}
