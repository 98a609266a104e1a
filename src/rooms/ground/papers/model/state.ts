import { nextState } from '../../../../kernel/states.ts';
import type { Paper } from './paper.ts';

type State = 'approved' | 'sent' | 'published' | 'taken-down' | 'removed';

/** What becomes of a paper; `docs/states/papers.md` says the same to people. */
const transitions = [
  { from: null, event: 'freeze', to: 'approved' },
  { from: 'approved', event: 'remove', to: 'removed' },
  { from: 'approved', event: 'send', to: 'sent' },
  { from: 'approved', event: 'publish', to: 'published' },
  { from: 'sent', event: 'publish', to: 'published' },
  { from: 'published', event: 'take-down', to: 'taken-down' },
  { from: 'taken-down', event: 'put-back', to: 'published' },
] as const;

type StateEvent = (typeof transitions)[number]['event'];
type Instants = Pick<Paper, 'sentAt' | 'publishedAt' | 'takenDown'>;

/** Where the event brings the paper, or null where it cannot happen. */
export function next(paper: Instants, event: StateEvent): State | null {
  return nextState<State, StateEvent>(transitions, stateOf(paper), event);
}

function stateOf({ sentAt, publishedAt, takenDown }: Instants): State {
  if (takenDown) return 'taken-down';
  if (publishedAt) return 'published';
  return sentAt ? 'sent' : 'approved';
}
