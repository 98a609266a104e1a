import { type Fraction, fraction } from '../exact/index.ts';
import type { ContractGoal, Point } from './model.ts';

export const identityOf = ({ agreement, number }: ContractGoal): string => `${agreement}, mål ${number}`;

export const listPoints = (goals: readonly ContractGoal[]): Point[] => goals.flatMap(({ points }) => points);

type Placed = { readonly point: Point; readonly goal: ContractGoal };

const kept = new WeakMap<readonly ContractGoal[], ReadonlyMap<string, Placed>>();

/** Every point by its id with the goal it stands under; made once for the goals of a contract. */
function placesOf(goals: readonly ContractGoal[]): ReadonlyMap<string, Placed> {
  const places =
    kept.get(goals) ??
    new Map(goals.flatMap((goal) => goal.points.map((point) => [point.id, { point, goal }] as const)));
  kept.set(goals, places);
  return places;
}

export const findPoint = (goals: readonly ContractGoal[], id: string): Point | undefined =>
  placesOf(goals).get(id)?.point;

/** A point's threshold; check.ts has seen that it has one. */
export const thresholdOf = (goals: readonly ContractGoal[], id: string): Fraction =>
  findPoint(goals, id)?.threshold ?? fraction(0n);

/** Whether a point's threshold is a number of hundredths. */
export const isPercent = (goals: readonly ContractGoal[], id: string): boolean =>
  /^(pct\.?|%)$/.test(findPoint(goals, id)?.unit ?? '');

/** What a step about a point rests on: its goal, or the contract. */
export const lawOfPoint = (goals: readonly ContractGoal[], id: string, otherwise: string): string => {
  const place = placesOf(goals).get(id);
  return place ? identityOf(place.goal) : otherwise;
};

/** The targets by year; `everyYear` for those that hold every year, `undated` for those without one. */
export function listTargets(goals: readonly ContractGoal[]): Map<string, Map<string, Fraction>> {
  const targets = new Map<string, Map<string, Fraction>>();
  for (const { id, threshold, years, everyYear } of listPoints(goals)) {
    if (threshold === undefined) continue;
    const named = everyYear ? ['everyYear'] : years.map(String);
    for (const year of named.length > 0 ? named : ['undated'])
      targets.set(year, (targets.get(year) ?? new Map<string, Fraction>()).set(id, threshold));
  }
  return targets;
}

/** Whether the goals of every agreement are numbered 1, 2, 3 and so on. */
export function isConsecutive(goals: readonly ContractGoal[]): boolean {
  const next = new Map<string, number>();
  return goals.every(({ agreement, number }) => {
    const expected = (next.get(agreement) ?? 0) + 1;
    next.set(agreement, expected);
    return number === String(expected);
  });
}
