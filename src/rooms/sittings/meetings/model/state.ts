import { nextState } from '../../../../kernel/states.ts';
import type { Meeting } from './meeting.ts';

type State = 'planned' | 'cancelled';

/** What becomes of a meeting; `docs/states/meeting.md` says the same to people. */
const transitions = [
  { from: null, event: 'plan', to: 'planned' },
  { from: 'planned', event: 'change', to: 'planned' },
  { from: 'planned', event: 'move-deadline', to: 'planned' },
  { from: 'planned', event: 'cancel', to: 'cancelled' },
  { from: 'planned', event: 'reinstate', to: 'planned' },
  { from: 'cancelled', event: 'change', to: 'cancelled' },
  { from: 'cancelled', event: 'move-deadline', to: 'cancelled' },
  { from: 'cancelled', event: 'reinstate', to: 'planned' },
] as const;

type StateEvent = (typeof transitions)[number]['event'];

/** Where the event brings the meeting, or null where it cannot happen. */
export function next(meeting: Pick<Meeting, 'cancelled'>, event: StateEvent): State | null {
  return nextState<State, StateEvent>(transitions, stateOf(meeting), event);
}

function stateOf({ cancelled }: Pick<Meeting, 'cancelled'>): State {
  return cancelled ? 'cancelled' : 'planned';
}
