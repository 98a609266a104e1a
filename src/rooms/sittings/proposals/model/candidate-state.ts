import { nextState } from '../../../../kernel/states.ts';
import type { Candidate } from '../model.ts';

type State = 'open' | 'on-agenda' | 'removed';

/** What becomes of a candidate item; `docs/states/candidates.md` says the same to people. */
const transitions = [
  { from: null, event: 'add', to: 'open' },
  { from: 'open', event: 'move', to: 'open' },
  { from: 'open', event: 'make-item', to: 'on-agenda' },
  { from: 'open', event: 'remove', to: 'removed' },
  { from: 'removed', event: 'restore', to: 'open' },
  { from: 'on-agenda', event: 'delete-item', to: 'open' },
] as const;

export type CandidateEvent = (typeof transitions)[number]['event'];

/** Where the event brings the candidate, or null where it cannot happen. */
export function nextOfCandidate(
  candidate: Pick<Candidate, 'itemId' | 'isRemoved'>,
  event: CandidateEvent,
): State | null {
  return nextState<State, CandidateEvent>(transitions, stateOf(candidate), event);
}

function stateOf({ itemId, isRemoved }: Pick<Candidate, 'itemId' | 'isRemoved'>): State {
  if (isRemoved) return 'removed';
  return itemId === null ? 'open' : 'on-agenda';
}
