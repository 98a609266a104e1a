import type { Decided, Impossible, Refused } from '../outcome/index.ts';
import type { Amounts, Table } from './model.ts';

/** One post of an approved budget gets a new amount, and a counter-post takes the change, so that the result stays. */
export type RevisionInput = Table & {
  /** The budget that is revised. */
  readonly column: string;
  readonly post: string;
  /** The post's new amount, whole øre. */
  readonly amount: bigint;
  readonly counterPost: string;
  /** Why the approved budget is changed. */
  readonly reason: string;
  /** The decision that approves the change: meeting, date and item. */
  readonly decision: string;
  readonly law?: string | undefined;
};

export type Revision = {
  /** New − old, of the post and of the counter-post. */
  readonly change: bigint;
  readonly counterChange: bigint;
  /** Every post of the revised budget. */
  readonly revised: Amounts;
  /** Income − expenses, before and after. */
  readonly result: bigint;
};

export type RevisionAnswer = Decided<Revision> | Impossible | Refused;
