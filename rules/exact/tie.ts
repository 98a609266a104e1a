/**
 * Settles a tie: which `seats` of the equal ones win. Null means that nobody has drawn lots yet,
 * so the rule must hand the question back.
 */
export type Settle = (between: readonly string[], seats: number) => readonly string[] | null;

/** Orders by id, character by character: the same on every machine and in every language. */
export function byId(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Settles by the order of the ids: only where the rule itself says that order decides. */
export const settleById: Settle = (between, seats) => [...between].sort(byId).slice(0, seats);
