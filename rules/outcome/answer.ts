import type { Refused } from './errors.ts';
import type { FigureValue } from './figure.ts';

/**
 * One step of a calculation: a plain Danish sentence with its numbers, and what it rests on. A rule whose steps are
 * data too has the `kind` (a code that stays), the `figures` behind the sentence, and the sentence in English.
 */
export type Step = {
  readonly text: string;
  readonly law: string;
  readonly kind?: string;
  readonly figures?: Readonly<Record<string, FigureValue>>;
  readonly english?: string;
};

type WithSteps = { readonly steps: readonly Step[] };

/** The rule has an answer. */
export type Decided<T> = { readonly status: 'decided' } & WithSteps & T;

/** Equal ones stand at the edge: lots must be drawn between them for so many seats. `T` is what is already certain. */
export type NeedsLot<T = unknown> = {
  readonly status: 'needs-lot';
  readonly between: readonly string[];
  readonly seats: number;
} & WithSteps &
  T;

/** A human must choose, and the rule says between what. */
export type NeedsDecision<T = unknown> = {
  readonly status: 'needs-decision';
  readonly question: string;
  readonly options: readonly string[];
} & WithSteps &
  T;

/** The input is well formed, but no answer keeps the rule; the reasons are Danish sentences. */
export type Impossible = { readonly status: 'impossible'; readonly reasons: readonly string[] } & WithSteps;

/** What a rule may answer: decided, a tie for a lot, or why it cannot be done; or a refusal of the input. */
export type Answer<T, Certain = unknown> = Decided<T> | NeedsLot<Certain> | Impossible | Refused;

export function decided<const T extends object>(steps: readonly Step[], value: T): Decided<T> {
  return { status: 'decided', ...value, steps };
}

export function needsLot<const T extends object>(
  tie: { readonly between: readonly string[]; readonly seats: number },
  steps: readonly Step[],
  certain: T,
): NeedsLot<T> {
  return { status: 'needs-lot', between: tie.between, seats: tie.seats, ...certain, steps };
}

export function needsDecision<const T extends object>(
  question: string,
  options: readonly string[],
  steps: readonly Step[],
  certain: T,
): NeedsDecision<T> {
  return { status: 'needs-decision', question, options, ...certain, steps };
}

export function impossible(reasons: readonly string[], steps: readonly Step[] = []): Impossible {
  return { status: 'impossible', reasons, steps };
}
