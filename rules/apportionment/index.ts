import { byId, type Fraction, fraction, type Settle } from '../exact/index.ts';
import { limits } from '../limits/index.ts';
import { decided, impossible, type LotBook, needsLot, openLots, type Step } from '../outcome/index.ts';
import { findFault } from './check.ts';
import type { Apportionment, ApportionmentAnswer, ApportionmentInput, Contender, Stage } from './model.ts';
import { contenderOf, findSmallestHouse, shareOut, unite } from './stage.ts';
import * as steps from './steps.ts';
import { seatsLeftOver, tooFewSeats, tooManySeats } from './texts.da.ts';

export type {
  Apportionment,
  ApportionmentAnswer,
  ApportionmentInput,
  Contender,
  Group,
  Method,
  Seats,
  Stage,
  Win,
} from './model.ts';
export { allianceId, findSharedName, findSmallestHouse, shareOut } from './stage.ts';

/** A unit of the first stage: a group alone, or an alliance with its groups. */
type Unit = { readonly contender: Contender; readonly members: readonly Contender[] };

/**
 * Shares out seats in proportion to votes, in two stages when there are alliances.
 * The answer does not depend on the order of groups or alliances.
 * Law: kommunal- og regionalvalgloven §§ 81-83 for d'Hondt with alliances; the other methods are named choices.
 * Errors: see errors.ts. A tie is an answer (`needs-lot`), answered again with `lots`.
 *
 * @example
 * const groups = [{ id: 'A', votes: 120n }, { id: 'B', votes: 100n }, { id: 'C', votes: 30n }];
 * const answer = calculateApportionment({ method: 'dhondt', seats: 5, groups });
 * answer.status === 'decided' && [...answer.seats]; // [['A', 3], ['B', 2], ['C', 0]]
 */
export function calculateApportionment(input: ApportionmentInput): ApportionmentAnswer {
  const fault = findFault(input);
  if (fault) return fault;
  const contenders = input.groups.map((group) => contenderOf(group, input)).sort((a, b) => byId(a.id, b.id));
  const total = input.seats ?? findSmallestHouse(contenders);
  const reasons = findReasons(contenders, total);
  const law = steps.lawOf(input.method, input.law);
  if (reasons.length > 0) return impossible(reasons, [steps.opening(input.method, contenders, total, law)]);
  const book = openLots(input.lots ?? []);
  const answer = shareInStages(input, contenders, total, book);
  return book.findProblem(answer.status === 'decided') ?? answer;
}

function findReasons(contenders: readonly Contender[], total: number): string[] {
  if (total > limits.apportionment.numbers.seats) return [tooManySeats(limits.apportionment.numbers.seats)];
  const least = contenders.reduce((sum, { lower }) => sum + lower, 0);
  if (least > total) return [tooFewSeats(least, total)];
  if (contenders.some(({ upper }) => upper === undefined)) return [];
  const most = contenders.reduce((sum, { upper = 0 }) => sum + upper, 0);
  return most < total ? [seatsLeftOver(most, total)] : [];
}

function shareInStages(
  input: ApportionmentInput,
  contenders: readonly Contender[],
  total: number,
  book: LotBook,
): ApportionmentAnswer {
  const law = steps.lawOf(input.method, input.law);
  const units = listUnits(input, contenders);
  const told = openingSteps(input, units, contenders, total, law);
  const share = (among: readonly Contender[], seats: number): Stage => {
    const before = book.listSteps(law).length;
    const stage = shareOut(input.method, among, seats, book.settle satisfies Settle);
    told.push(
      ...steps.stageSteps(input.method, among, seats, stage, law),
      ...book.listSteps(law).slice(before),
    );
    return stage;
  };
  const first = share(
    units.map(({ contender }) => contender),
    total,
  );
  const seats = first.seats;
  if (first.tie) return needsLot(first.tie, told, { decided: seats });
  for (const { contender, members } of units.filter((unit) => unit.members.length > 1)) {
    const won = seats.get(contender.id) ?? 0;
    told.push(steps.allianceShare(contender, won, law));
    const second = share(members, won);
    seats.delete(contender.id);
    for (const [id, count] of second.seats) seats.set(id, count);
    if (second.tie) return needsLot(second.tie, told, { decided: seats });
  }
  return decided([...told, steps.result(seats, law)], apportionmentOf(seats, contenders, total));
}

function listUnits(input: ApportionmentInput, contenders: readonly Contender[]): Unit[] {
  const known = new Map(contenders.map((one) => [one.id, one]));
  const united = (input.alliances ?? []).map((alliance) => {
    const members = [...alliance].sort(byId).flatMap((id) => known.get(id) ?? []);
    return { contender: unite(members), members };
  });
  const allied = new Set((input.alliances ?? []).flat());
  const alone = contenders
    .filter(({ id }) => !allied.has(id))
    .map((one) => ({ contender: one, members: [one] }));
  return [...united, ...alone].sort((a, b) => byId(a.contender.id, b.contender.id));
}

function openingSteps(
  input: ApportionmentInput,
  units: readonly Unit[],
  contenders: readonly Contender[],
  total: number,
  law: string,
): Step[] {
  const house = input.method === 'exact-quota' ? [steps.smallestHouse(contenders, total, law)] : [];
  const united = units.filter(({ members }) => members.length > 1);
  const alliances = united.map(({ members, contender }) => steps.alliance(members, contender, law));
  return [...house, steps.opening(input.method, contenders, total, law), ...alliances];
}

function apportionmentOf(
  seats: Map<string, number>,
  contenders: readonly Contender[],
  total: number,
): Apportionment {
  const all = contenders.reduce((sum, { votes }) => sum + votes, 0n);
  const quotas = new Map<string, Fraction>(
    contenders.map(({ id, votes }) => [id, fraction(votes * BigInt(total), all)]),
  );
  return { seats: new Map([...seats].sort(([a], [b]) => byId(a, b))), quotas };
}
