import { findExcess } from '../limits/index.ts';
import { decided, impossible } from '../outcome/index.ts';
import { findRevisionFault } from './check.ts';
import type { Post } from './model.ts';
import type { RevisionAnswer, RevisionInput } from './revision-model.ts';
import * as steps from './revision-steps.ts';
import { amountIn, inOrder, resultIn } from './sums.ts';
import { counterPostTooSmall } from './texts.da.ts';

/**
 * Revises an approved budget: one post gets a new amount, and a counter-post of the same budget takes the change, so that
 * the result stays. A counter-post that would end below 0 is impossible. Whole øre. Law: none; the decision named in
 * `decision`. Errors: errors.ts.
 *
 * @example
 * const columns = [{ id: 'b', year: 2020, kind: 'budget' }];
 * const posts = [
 *   { id: 'Indkrævet', type: 'income', amounts: new Map([['b', 100_000n]]) },
 *   { id: 'Uforudsete udgifter', type: 'expense', amounts: new Map([['b', 100_000n]]) },
 * ];
 * const change = { column: 'b', post: 'Indkrævet', amount: 101_500n, counterPost: 'Uforudsete udgifter' };
 * const answer = calculateRevision({ columns, posts, ...change, reason: 'ændret P/L', decision: 'KKR, pkt. 3' });
 * answer.status === 'decided' && answer.revised.get('Uforudsete udgifter'); // 101_500n
 */
export function calculateRevision(input: RevisionInput): RevisionAnswer {
  const fault = findExcess('accounts', input) ?? findRevisionFault(input);
  if (fault) return fault;
  const table = inOrder(input);
  const { column, posts } = table;
  const before = new Map(posts.map((post) => [post.id, amountIn(post, column)]));
  const [old, oldCounter] = [before.get(table.post) ?? 0n, before.get(table.counterPost) ?? 0n];
  const change = table.amount - old;
  const counterChange = typeOf(posts, table.post) === typeOf(posts, table.counterPost) ? -change : change;
  const told = [steps.opening(table), steps.change(table, old)];
  const left = oldCounter + counterChange;
  if (left < 0n) return impossible([counterPostTooSmall(table.counterPost, oldCounter, counterChange)], told);
  const result = resultIn(posts, column);
  return decided([...told, steps.counter(table, oldCounter, left), steps.result(table, result)], {
    change,
    counterChange,
    revised: new Map([...before, [table.post, table.amount], [table.counterPost, left]]),
    result,
  });
}

const typeOf = (posts: readonly Post[], id: string): Post['type'] | undefined =>
  posts.find((post) => post.id === id)?.type;
