import { byId, compare, type Fraction } from '../exact/index.ts';
import type { RankingMethod } from './model.ts';

export type Ranked = { readonly id: string; readonly value: Fraction; readonly rank: number };

/** From the largest down; equal ones share a rank and stand in order of id. */
export function rank(values: ReadonlyMap<string, Fraction>, method: RankingMethod): Ranked[] {
  const ordered = [...values].sort(([a, m], [b, n]) => compare(n, m) || byId(a, b));
  const levels = ordered.filter(([, value], at) => at === 0 || !isEqual(value, ordered[at - 1]?.[1]));
  return ordered.map(([id, value]) => {
    const ahead = ordered.filter(([, other]) => compare(other, value) > 0).length;
    const level = levels.findIndex(([, other]) => isEqual(other, value));
    return { id, value, rank: (method === 'dense' ? level : ahead) + 1 };
  });
}

const isEqual = (a: Fraction, b: Fraction | undefined): boolean => b !== undefined && compare(a, b) === 0;

/** Those at the top, with everybody who shares the last place; `edge` is those, when there is not room for all. */
export function takeTop(
  ranked: readonly Ranked[],
  places: number,
): { readonly top: readonly string[]; readonly edge: readonly string[] } {
  const last = ranked[Math.min(places, ranked.length) - 1];
  const top = ranked.filter(({ value }) => last !== undefined && compare(value, last.value) >= 0);
  const shared = top.filter(({ value }) => last !== undefined && compare(value, last.value) === 0);
  return {
    top: top.map(({ id }) => id),
    edge: top.length > places ? shared.map(({ id }) => id) : [],
  };
}
