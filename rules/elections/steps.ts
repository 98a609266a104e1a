import type { Contender, Win } from '../apportionment/index.ts';
import { byId, formatCount, formatList, formatShort, formatWhole, fraction } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { Ballot, Elected, GivenUp, VotingGroup } from './model.ts';

export const law1 = 'kommunestyrelsesloven § 24, stk. 1';
export const law3 = 'kommunestyrelsesloven § 24, stk. 3';
export const law4 = 'forretningsordenen § 4, stk. 2';

const inOrder = (votes: ReadonlyMap<string, number>): [string, number][] =>
  [...votes].sort(([a], [b]) => byId(a, b));
const seatsLeft = (count: number): string => formatCount(count, 'plads', 'pladser');

export function ballot(round: number, { votes, blank }: Ballot): Step {
  const counts = inOrder(votes).map(([id, count]) => `${id} ${count}`);
  const counted = counts.length > 0 ? formatList(counts) : 'ingen stemmer på nogen';
  return { text: `${round}. valg: ${counted}; blanke ${blank}.`, law: law1 };
}

export function majority(elected: string, { votes }: Ballot, present: number): Step {
  return {
    text: `${elected} har ${formatCount(votes.get(elected) ?? 0, 'stemme', 'stemmer')}, mere end halvdelen af de ${formatWhole(present)} fremmødte, og er valgt.`,
    law: law1,
  };
}

export function secondRound({ elected, by }: Elected, second: Ballot, present: number): Step {
  if (by === 'majority-of-present') return majority(elected, second, present);
  return { text: `Der er kun stemt på ${elected}, som derfor er valgt.`, law: law1 };
}

export function noMajority(present: number): Step {
  return {
    text: `Ingen har mere end halvdelen af de ${formatWhole(present)} fremmødtes stemmer.`,
    law: law1,
  };
}

export function free(round: 1 | 2): Step {
  return { text: `Der skal holdes ${round}. valg, som er frit.`, law: law1 };
}

export function nobodyVotedFor(): Step {
  return {
    text: 'Der er ikke stemt på nogen, så der er ingen at vælge imellem. Det frie valg skal holdes om.',
    law: law1,
  };
}

export function whoGoesOn(level: readonly string[], places: number): Step {
  return {
    text: `${formatList(level)} står lige om ${seatsLeft(places)} i det tredje valg. Der skal trækkes lod om, hvem der går videre.`,
    law: law1,
  };
}

export function bound(pair: readonly string[]): Step {
  return {
    text: `Tredje valg er bundet: der kan kun stemmes på ${formatList(pair, 'eller')}, som fik flest stemmer i 2. valg.`,
    law: law1,
  };
}

export function mostVotes(elected: string): Step {
  return { text: `${elected} har flest af de afgivne stemmer og er valgt.`, law: law1 };
}

export function equal(pair: readonly string[]): Step {
  return { text: `${formatList(pair)} har lige mange stemmer. Lodtrækning afgør valget.`, law: law1 };
}

export function heads(groups: readonly VotingGroup[], seats: number): Step {
  const list = [...groups]
    .sort((a, b) => byId(a.id, b.id))
    .map(({ id, members }) => `${id} ${formatWhole(members)}`);
  return {
    text: `${seatsLeft(seats)} fordeles efter antallet af medlemmer i hver gruppe (${formatList(list)}), delt med 1, 2, 3 …`,
    law: law3,
  };
}

export function seat(
  { id, seat: number, quotient }: Win,
  at: number,
  contenders: readonly Contender[],
): Step {
  const members = contenders.find((one) => one.id === id)?.votes ?? 0n;
  const share = quotient === 'infinite' ? '' : ` = ${formatShort(quotient)}`;
  return { text: `Plads ${at} går til ${id}: ${formatWhole(members)} : ${number}${share}.`, law: law3 };
}

export function equalQuotients(tie: { readonly between: readonly string[]; readonly seats: number }): Step {
  return {
    text: `${formatList(tie.between)} har lige store tal, og der er kun ${seatsLeft(tie.seats)}. Formanden trækker lod.`,
    law: law3,
  };
}

export function givenUp({ from, to }: GivenUp): Step {
  return { text: `${from} giver en plads fra sig, og ${to} overtager den.`, law: law3 };
}

export function result(seats: ReadonlyMap<string, number>): Step {
  return {
    text: `Resultat: ${formatList(inOrder(seats).map(([id, count]) => `${id} ${count}`))}.`,
    law: law3,
  };
}

export function posts(): Step {
  return {
    text: 'Formand og næstformand vælges ved forholdstalsvalg på stemmetallene (her d’Hondt): det største tal giver formanden, det næste næstformanden.',
    law: law4,
  };
}

export function unitSteps(units: readonly Contender[], votes: ReadonlyMap<string, bigint>): Step[] {
  return units
    .filter(({ id }) => !votes.has(id))
    .map((unit) => ({
      text: `Valgforbundet ${unit.id} har tilsammen ${formatCount(unit.votes, 'stemme', 'stemmer')}.`,
      law: law4,
    }));
}

export function post(name: string, holder: Contender, allied: boolean, divisor: number): Step {
  const called = allied ? `Valgforbundet ${holder.id}` : holder.id;
  const number = `${formatWhole(holder.votes)} : ${divisor} = ${formatShort(fraction(holder.votes, BigInt(divisor)))}`;
  return { text: `${called} udpeger ${name}: ${number}.`, law: law4 };
}

export function equalForPost(between: readonly string[], name: string): Step {
  return {
    text: `${formatList(between)} har lige store tal om, hvem der udpeger ${name}. Der skal trækkes lod.`,
    law: law4,
  };
}

export function method(count: number): Step {
  if (count === 1)
    return {
      text: 'En enkelt repræsentant vælges ved flertalsvalg.',
      law: `forretningsordenen § 4, stk. 4; ${law1}`,
    };
  return {
    text: `${count} repræsentanter til samme hverv vælges ved forholdstalsvalg.`,
    law: `forretningsordenen § 4, stk. 4; ${law3}`,
  };
}

export function agreed(elected: readonly string[]): Step {
  return {
    text: `Alle er enige om ${formatList(elected)}. Valget skete i enighed.`,
    law: 'kommunestyrelsesloven § 24',
  };
}
