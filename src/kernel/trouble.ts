import type { Refusal } from './result.ts';

/**
 * The ground gives way: the database or the disk cannot be used now, and nobody between there and the reader can do
 * anything about it. It is thrown, rolls back what was begun, and is said by the edge as its sentence (503). What was
 * acknowledged before stands; what is asked again later may go well without a restart of ours.
 */
export class Trouble extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause: unknown) {
    super(refusal.message, { cause });
    this.refusal = refusal;
  }
}
