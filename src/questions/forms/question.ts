import type { JsonFields } from 'tvaers-rules/forms';
import type { Field } from './fields.ts';
import type { Showing } from './showing.ts';
import type { Values } from './values.ts';

/** One question as data: what its form asks, what always goes with it, and how its answer is shown. */
export type Question = {
  /** Where one address has several questions. */
  readonly kind?: string;
  readonly title: string;
  readonly purpose: string;
  /** Goes into the input as it is. */
  readonly fixed?: JsonFields;
  readonly fields: readonly Field[];
  /** Ties are settled by lots that are written down. */
  readonly takesLots?: true;
  readonly showing: Showing;
};

/** A question where it is asked, with what was filled in. */
export type Asked<Q extends Question = Question> = {
  readonly at: string;
  readonly question: Q;
  readonly values: Values;
};
