import { findRepeated, formatWhole } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { type Decided, decided, type Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { AgreementInput } from './model.ts';
import * as steps from './steps.ts';

/** Which way to elect follows from the number of posts (kommunestyrelsesloven § 24; forretningsordenen § 4, stk. 4). */
export type ElectionMethod = { readonly method: 'majority' | 'proportional' };

/**
 * Which method elects so many representatives to the same post.
 *
 * @example
 * const answer = findMethod(2);
 * answer.status === 'decided' && answer.method; // 'proportional'
 */
export function findMethod(posts: number): Decided<ElectionMethod> | Refused {
  const excess = findExcess('election', { posts });
  if (excess) return excess;
  if (!Number.isInteger(posts) || posts < 1) return refuse('election-seats-not-counted');
  return decided([steps.method(posts)], { method: posts === 1 ? 'majority' : 'proportional' });
}

/**
 * An election in agreement: unanimity may take the place of every method (kommunestyrelsesloven § 24).
 *
 * @example
 * const answer = decideAgreement({ seats: 2, elected: ['Borgmesteren i Favrskov', 'Borgmesteren i Viborg'], objections: 0 });
 * answer.status; // 'decided'
 */
export function decideAgreement(
  input: AgreementInput,
): Decided<{ readonly elected: readonly string[] }> | Refused {
  const { seats, elected, objections } = input;
  const excess = findExcess('election', input);
  if (excess) return excess;
  if (!Number.isInteger(seats) || seats < 1) return refuse('election-seats-not-counted');
  if (elected.length !== seats)
    return refuse('election-elected-count', { seats: formatWhole(seats), elected: elected.length });
  const twice = findRepeated(elected);
  if (twice !== undefined) return refuse('election-elected-twice', { id: twice });
  if (objections !== 0) return refuse('election-not-agreed', { objections: formatWhole(objections) });
  return decided([steps.agreed(elected)], { elected });
}
