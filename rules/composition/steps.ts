import {
  byId,
  formatCount,
  formatDecimal,
  formatList,
  formatPercent,
  formatPercentBeside,
  formatWhole,
  fraction,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { Field, OfficialNumbers, Party, Reduction, SizeMethod } from './model.ts';
import type { Shared } from './seats.ts';

const seatCount = (count: number): string => formatCount(count, 'plads', 'pladser');

const methodNames: Readonly<Record<SizeMethod, string>> = {
  'exact-quota': 'eksakt kvote',
  'largest-remainder': 'største brøk',
  dhondt: 'd’Hondt',
};

export function total(field: Field, given: boolean, rules: RuleSet): Step {
  const origin = given ? 'opgivet' : 'summen af partiernes stemmer, da intet andet er opgivet';
  return {
    text: `Stemmer i alt: ${formatWhole(field.totalVotes)} (${origin}). Grænsen på ${formatPercent(rules.threshold, 0)} er ${formatDecimal(fraction(field.totalVotes * rules.threshold.n, rules.threshold.d), 2)} stemmer.`,
    law: 'KL’s love § 15, stk. 2',
  };
}

export function right({ eligible, totalVotes }: Field): Step {
  if (eligible.length === 0)
    return { text: 'Intet parti har ret til supplerende medlemmer.', law: 'KL’s love § 15, stk. 2' };
  const names = eligible.map(({ id, votes }) => `${id} (${formatPercent(fraction(votes, totalVotes), 2)})`);
  return { text: `Ret til supplerende medlemmer har ${formatList(names)}.`, law: 'KL’s love § 15, stk. 2' };
}

export function noRight({ ineligible, totalVotes }: Field, rules: RuleSet): Step[] {
  const threshold = formatPercent(rules.threshold, 0);
  return ineligible.map((party) => {
    const why = party.councillors
      ? `har ${formatPercentBeside(fraction(party.votes, totalVotes), rules.threshold, 2)}, under ${threshold}`
      : 'er ikke valgt ind i nogen kommunalbestyrelse';
    const sits = party.mayors > 0 ? ` ${mayorsSit(party.mayors)}` : '';
    return {
      text: `${party.id} ${why} og har ikke ret til supplerende medlemmer.${sits}`,
      law: 'KL’s love § 15, stk. 2',
    };
  });
}

export function tie(
  open: { readonly between: readonly string[]; readonly seats: number },
  rules: RuleSet,
): Step {
  const names = formatList([...open.between].sort(byId));
  return {
    text: `${names} står lige med lige mange stemmer, og der er kun ${seatCount(open.seats)}. Der skal trækkes lod.`,
    law: `${rules.name} § 3, stk. 2`,
  };
}

function mayorsSit(mayors: number): string {
  if (mayors === 1) return 'Partiets borgmester er medlem alligevel, oven i fordelingen.';
  return `Partiets ${mayors} borgmestre er medlemmer alligevel, oven i fordelingen.`;
}

/** How the number of seats before the cap was found. */
export function baseSize(
  eligible: readonly Party[],
  method: SizeMethod,
  size: number,
  rules: RuleSet,
): Step[] {
  return method === 'exact-quota' ? quotaNeeds(eligible, size, rules) : [triedSize(method, size, rules)];
}

function quotaNeeds(eligible: readonly Party[], size: number, rules: RuleSet): Step[] {
  const votes = eligible.reduce((sum, party) => sum + party.votes, 0n);
  if (size === 0) return [];
  const needs = eligible
    .filter(({ mayors }) => mayors > 0)
    .map((party) => ({
      text: `Skal ${party.id} have plads til ${formatCount(party.mayors, 'borgmester', 'borgmestre')} inden for sin stemmeandel, skal der fordeles ${party.mayors} × ${formatWhole(votes)} : ${formatWhole(party.votes)} = ${formatDecimal(fraction(BigInt(party.mayors) * votes, party.votes), 2)} pladser.`,
      law: `${rules.name} § 3, stk. 1`,
    }));
  return [
    ...needs,
    {
      text: `Det største af tallene, rundet op, er ${size}; så mange pladser fordeles.`,
      law: `${rules.name} § 3, stk. 1 (fortolkning: eksakt kvote)`,
    },
  ];
}

function triedSize(method: SizeMethod, size: number, rules: RuleSet): Step {
  return {
    text: `${size} er det mindste antal pladser, hvor ${methodNames[method]} giver hvert parti mindst lige så mange pladser, som det har borgmestre.`,
    law: `${rules.name} § 3, stk. 1 (fortolkning: ${methodNames[method]})`,
  };
}

export function baseSeats(parties: readonly Party[], { seats, raised }: Shared, rules: RuleSet): Step[] {
  const list = formatList(parties.map(({ id }) => `${id} ${seats.get(id) ?? 0}`));
  const lifted = raised.map((id) => ({
    text: `${id} har ret til mindst én plads og får den.`,
    law: `${rules.name} § 3, stk. 2`,
  }));
  const before = { text: `Før loftet: ${list}.`, law: `${rules.name} § 3, stk. 1` };
  return parties.length === 0 ? [] : [...lifted, before];
}

type Size = { readonly before: number; readonly outside: number; readonly cap: number };

export function cap({ before, outside, cap: limit }: Size, municipalities: number, rules: RuleSet): Step {
  const verdict = before > limit ? `Det er ${before - limit} for mange.` : 'Loftet er overholdt.';
  const cities = formatCount(municipalities, 'kommune', 'kommuner');
  const mayors = formatCount(outside, 'borgmester', 'borgmestre');
  const sum =
    outside > 0
      ? `${seatCount(before - outside)} og ${mayors} uden for fordelingen, i alt ${before}`
      : `${before}`;
  return {
    text: `Rådet kan højst have ${rules.membersPerMunicipality} × ${cities} = ${limit} medlemmer. Beregningen giver ${sum}. ${verdict}`,
    law: `${rules.name} § 3, stk. 2`,
  };
}

export function capBroken(least: number, limit: number, rules: RuleSet): Step {
  return {
    text: `Borgmestrene og partiernes sikre pladser er alene ${least}, som er over loftet på ${limit}. Loftet kan ikke holdes; ingen mister det sikre.`,
    law: `${rules.name} § 3, stk. 2`,
  };
}

export function reduced(
  parties: readonly Party[],
  from: ReadonlyMap<string, number>,
  to: ReadonlyMap<string, number>,
  reduction: Reduction,
  rules: RuleSet,
): Step[] {
  const law = `${rules.name} § 3, stk. 2`;
  const end =
    reduction === 'to-cap'
      ? 'loftet er nået'
      : 'den størrelse under loftet, hvor underrepræsentationen er mindst';
  const how = `Alle beholder det sikre (borgmestrene, mindst én plads). Hver følgende plads går til det parti, der har flest stemmer pr. plads, til ${end}; så bliver den største underrepræsentation mindst mulig.`;
  const changed = parties
    .filter(({ id }) => from.get(id) !== to.get(id))
    .map(({ id, votes }) => {
      const now = to.get(id) ?? 0;
      return {
        text: `${id} går fra ${from.get(id) ?? 0} til ${seatCount(now)}: ${formatWhole(votes)} : ${now} = ${formatDecimal(fraction(votes, BigInt(now)), 0)} stemmer pr. plads.`,
        law,
      };
    });
  return [{ text: how, law }, ...changed];
}

export function worst(id: string, ratio: string, rules: RuleSet): Step {
  return {
    text: `Mest underrepræsenteret er ${id}: stemmeandelen er ${ratio} gange pladsandelen.`,
    law: `${rules.name} § 3, stk. 2`,
  };
}

export function result(
  parties: readonly Party[],
  seats: ReadonlyMap<string, number>,
  size: number,
  rules: RuleSet,
): Step {
  const each = parties.map(
    ({ id, mayors }) =>
      `${id} ${seats.get(id) ?? 0}${mayors > 0 ? ` (heraf ${formatCount(mayors, 'borgmester', 'borgmestre')})` : ''}`,
  );
  const outside = size - parties.reduce((sum, { id }) => sum + (seats.get(id) ?? 0), 0);
  if (outside > 0) each.push(`${formatCount(outside, 'borgmester', 'borgmestre')} uden for fordelingen`);
  const whole = `Rådet får ${formatCount(size, 'medlem', 'medlemmer')}`;
  return {
    text: each.length === 0 ? `${whole}.` : `${whole}: ${formatList(each)}.`,
    law: `${rules.name} § 3, stk. 1`,
  };
}

export function official(numbers: OfficialNumbers, calculatedSize: number): Step {
  const difference = numbers.size - calculatedSize;
  const compared =
    difference === 0
      ? 'det samme som beregningen'
      : `${difference > 0 ? '+' : '−'}${Math.abs(difference)} i forhold til beregningens ${calculatedSize}`;
  return {
    text: `KL’s officielle tal (${numbers.source}) er ${formatCount(numbers.size, 'medlem', 'medlemmer')}, ${compared}. De officielle tal gælder.`,
    law: 'KL’s love § 15',
  };
}
