import type { ShownStep } from './shown.ts';

export type StepGroup = {
  readonly law: string;
  readonly source: ShownStep['source'];
  /** The number of its first step among all. */
  readonly start: number;
  readonly texts: readonly string[];
};

/** Steps after each other that rest on the same law, so that it is said once. */
export function groupSteps(steps: readonly ShownStep[]): readonly StepGroup[] {
  const starts = steps.flatMap(({ law }, at) => (at === 0 || steps[at - 1]?.law !== law ? [at] : []));
  return starts.map((at, index) => ({
    law: steps[at]?.law ?? '',
    source: steps[at]?.source,
    start: at + 1,
    texts: steps.slice(at, starts[index + 1]).map(({ text }) => text),
  }));
}
