import type { Refusal, Result } from './result.ts';

/** Everything that is wrong with what was asked, said at once: each at its field, or at none. */
export type Faults = readonly [Refusal, ...Refusal[]];

/** An answer that may be refused for several reasons at once. */
export type Answer<T> = Result<T, Faults>;

/** One refusal, or several, as faults. */
export function faultsOf(error: Refusal | Faults): Faults {
  return isRefusal(error) ? [error] : error;
}

function isRefusal(error: Refusal | Faults): error is Refusal {
  return 'code' in error;
}

/** Faults where there are any: a list that may be empty becomes one that is not, or null. */
export function faultsIn(refusals: readonly (Refusal | null)[]): Faults | null {
  const [first, ...rest] = refusals.filter((refusal) => refusal !== null);
  return first === undefined ? null : [first, ...rest];
}

/** What is wrong with one field, the first where there are several. */
export function faultAt(faults: readonly Refusal[], field: string): Refusal | undefined {
  return faults.find((fault) => fault.field === field);
}

/** All of it in one line, for a script or a mail. */
export function messageOf(faults: readonly Refusal[]): string {
  return faults.map(({ message }) => message).join(' ');
}

/** Whether one of them is the one with the code. */
export function hasFault(faults: readonly Refusal[], code: string): boolean {
  return faults.some((fault) => fault.code === code);
}
