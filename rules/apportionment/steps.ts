import {
  byId,
  compare,
  divide,
  type Fraction,
  floor,
  formatCount,
  formatDecimal,
  formatList,
  formatShort,
  formatWhole,
  fraction,
  multiply,
  restAboveFloor,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import { calculateFairShares } from './fair-shares.ts';
import type { Contender, Method, Stage, Win } from './model.ts';

const methodNames: Readonly<Record<Method, string>> = {
  dhondt: 'd’Hondts metode (stemmetallet deles med 1, 2, 3 …)',
  'sainte-lague': 'Sainte-Laguës metode (stemmetallet deles med 1, 3, 5 …)',
  'largest-remainder': 'største brøks metode',
  adams:
    'Adams’ metode (stemmetallet deles med 0, 1, 2 …, så alle med stemmer får en plads, før nogen får to)',
  'exact-quota': 'eksakt kvote',
};

const methodLaws: Readonly<Record<Method, string>> = {
  dhondt: 'kommunal- og regionalvalgloven § 81',
  'sainte-lague': 'Sainte-Laguës metode; valgt, ikke lovbestemt her',
  'largest-remainder': 'største brøks metode (Hares kvote); valgt, ikke lovbestemt her',
  adams: 'Adams’ metode; valgt, ikke lovbestemt her',
  'exact-quota': 'eksakt kvote; valgt, ikke lovbestemt her',
};

export const lawOf = (method: Method, law: string | undefined): string => law ?? methodLaws[method];

const formatSeats = (count: number): string => formatCount(count, 'plads', 'pladser');
const formatVotes = (count: bigint): string => formatCount(count, 'stemme', 'stemmer');

export function opening(method: Method, contenders: readonly Contender[], total: number, law: string): Step {
  const votes = contenders.reduce((sum, one) => sum + one.votes, 0n);
  const among = formatCount(contenders.length, 'gruppe', 'grupper');
  const text = `${formatSeats(total)} fordeles mellem ${among} med i alt ${formatVotes(votes)} efter ${methodNames[method]}.`;
  return { text, law };
}

export function smallestHouse(contenders: readonly Contender[], total: number, law: string): Step {
  const all = contenders.reduce((sum, { votes }) => sum + votes, 0n);
  const needs = [...contenders]
    .filter(({ lower }) => lower > 0)
    .sort((a, b) => byId(a.id, b.id))
    .map(({ id, lower, votes }) => {
      const need = formatDecimal(fraction(BigInt(lower) * all, votes), 2);
      return `${id}: ${formatWhole(lower)} × ${formatWhole(all)} : ${formatWhole(votes)} = ${need}`;
    });
  const why = needs.length > 0 ? ` (${needs.join('; ')})` : '';
  return {
    text: `Det mindste antal pladser, hvor alles forholdsmæssige andel når deres mindstetal, er ${formatWhole(total)}${why}.`,
    law,
  };
}

export function alliance(members: readonly Contender[], united: Contender, law: string): Step {
  const names = formatList(members.map(({ id }) => id));
  const sum = members.map(({ votes }) => formatWhole(votes)).join(' + ');
  return {
    text: `${names} er i forbund og regnes først som én: ${sum} = ${formatVotes(united.votes)}.`,
    law,
  };
}

export function allianceShare(united: Contender, seats: number, law: string): Step {
  return {
    text: `Forbundet ${united.id} har ${formatSeats(seats)}, som nu fordeles mellem dets grupper.`,
    law,
  };
}

/** What one stage did, seat by seat or share by share. */
export function stageSteps(
  method: Method,
  contenders: readonly Contender[],
  total: number,
  stage: Stage,
  law: string,
): Step[] {
  const byRemainder = method === 'largest-remainder' || method === 'exact-quota';
  const won = byRemainder
    ? remainderSteps(contenders, total, stage, law)
    : divisorSteps(contenders, stage, law);
  return [...boundSteps(contenders, law), ...won, ...(stage.tie ? [tie(stage.tie, law)] : [])];
}

function boundSteps(contenders: readonly Contender[], law: string): Step[] {
  return sorted(contenders)
    .filter(({ lower }) => lower > 0)
    .map(({ id, lower }) => ({ text: `${id} er sikret mindst ${formatSeats(lower)}.`, law }));
}

function divisorSteps(contenders: readonly Contender[], stage: Stage, law: string): Step[] {
  const known = new Map(contenders.map((one) => [one.id, one]));
  const given = contenders.reduce((sum, { lower }) => sum + lower, 0);
  return stage.wins.map((win, index) => {
    const contender = known.get(win.id);
    const full = contender?.upper === win.seat ? ` ${win.id} har dermed alle de pladser, den kan få.` : '';
    return {
      text: `Plads ${formatWhole(given + index + 1)} går til ${win.id}: ${quotient(win, contender)}${full}`,
      law,
    };
  });
}

function quotient(win: Win, contender: Contender | undefined): string {
  if (contender === undefined || win.quotient === 'infinite') return 'gruppen har endnu ingen plads.';
  const divisor = divide(fraction(contender.votes), win.quotient);
  return `${formatWhole(contender.votes)} : ${formatShort(divisor)} = ${formatShort(win.quotient)}.`;
}

function remainderSteps(contenders: readonly Contender[], total: number, stage: Stage, law: string): Step[] {
  const all = contenders.reduce((sum, one) => sum + one.votes, 0n);
  const held = new Map(calculateFairShares(contenders, total).map(({ id, share }) => [id, share]));
  const shares = sorted(contenders).map((one) => {
    const free = all === 0n ? fraction(0n) : multiply(fraction(BigInt(total)), fraction(one.votes, all));
    const share = held.get(one.id) ?? free;
    const sum = `${formatWhole(one.votes)} : ${formatWhole(all)} × ${formatWhole(total)} = ${formatExact(free)}`;
    const bounded =
      compare(share, free) === 0 ? '' : `, som med mindste- og højestetallene bliver ${formatExact(share)}`;
    const rest = share.d === 1n ? '' : ` og en rest på ${formatExact(restAboveFloor(share))}`;
    return {
      text: `${one.id}: ${sum}${bounded}. Det giver ${formatSeats(Number(floor(share)))}${rest}.`,
      law,
    };
  });
  const raised = stage.wins.map(({ id }) => id).sort(byId);
  if (raised.length === 0) return shares;
  const last =
    raised.length === 1
      ? 'Den sidste plads går til den største rest'
      : `De sidste ${formatWhole(raised.length)} pladser går til de største rester`;
  return [...shares, { text: `${last}: ${formatList(raised)}.`, law }];
}

const formatExact = (share: Fraction): string =>
  share.d === 1n ? formatWhole(share.n) : formatDecimal(share, 4);

export function tie(
  open: { readonly between: readonly string[]; readonly seats: number },
  law: string,
): Step {
  const names = formatList([...open.between].sort(byId));
  return {
    text: `${names} står lige, og der er kun ${formatSeats(open.seats)} tilbage. Der skal trækkes lod.`,
    law,
  };
}

export function result(seats: ReadonlyMap<string, number>, law: string): Step {
  const parts = [...seats].sort(([a], [b]) => byId(a, b)).map(([id, count]) => `${id} ${formatWhole(count)}`);
  return { text: `Resultat: ${formatList(parts)}.`, law };
}

function sorted(contenders: readonly Contender[]): Contender[] {
  return [...contenders].sort((a, b) => byId(a.id, b.id));
}
