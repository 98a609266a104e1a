import type { Fault } from './faults.ts';

type Equivalent = {
  readonly path: string;
  readonly line: string;
  readonly family: Fault['family'];
  readonly why: string;
};

/** Faults that change nothing anybody can see, by the line they are planted in and why they are none. */
const equivalents: readonly Equivalent[] = [];

/** Why a fault that survived is none; undefined when it is one. */
export const findEquivalent = ({ path, before, family }: Fault): string | undefined =>
  equivalents.find((one) => one.path === path && one.family === family && before.trim() === one.line)?.why;
