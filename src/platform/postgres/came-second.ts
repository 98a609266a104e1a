import { DatabaseError } from 'pg';
import { Trouble } from '../../kernel/trouble.ts';

/** Two did the same at once, and what the other has done meanwhile leaves no room for this. */
export class Meanwhile extends Error {}

/** Of keys that are taken or gone, deadlocks, and what a trigger lets happen once. */
const codes = ['23505', '23503', '23514', '40P01', '40001', 'P0001'];

/** Whether the same work, begun again, meets what another did while it was under way. */
export function cameSecond(error: unknown): boolean {
  const cause = error instanceof Trouble ? error.cause : error;
  return cause instanceof Meanwhile || (cause instanceof DatabaseError && codes.includes(cause.code ?? ''));
}
