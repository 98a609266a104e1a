import { nextState } from '../../../../kernel/states.ts';
import type { Meeting } from './meeting.ts';

type State = 'planned' | 'cancelled' | 'gone';

/** What becomes of a meeting; `docs/states/meeting.md` says the same to people. */
const transitions = [
  { from: null, event: 'plan', to: 'planned' },
  { from: 'planned', event: 'change', to: 'planned' },
  { from: 'planned', event: 'move-deadline', to: 'planned' },
  { from: 'planned', event: 'restore-deadline', to: 'planned' },
  { from: 'planned', event: 'cancel', to: 'cancelled' },
  { from: 'planned', event: 'reinstate', to: 'planned' },
  { from: 'planned', event: 'unplan', to: 'gone' },
  { from: 'cancelled', event: 'change', to: 'cancelled' },
  { from: 'cancelled', event: 'move-deadline', to: 'cancelled' },
  { from: 'cancelled', event: 'restore-deadline', to: 'cancelled' },
  { from: 'cancelled', event: 'reinstate', to: 'planned' },
  { from: 'cancelled', event: 'unplan', to: 'gone' },
] as const;

export type StateEvent = (typeof transitions)[number]['event'];

/** Where the event brings the meeting (null: the day has none), or null where it cannot happen. */
export function next(meeting: Pick<Meeting, 'cancelled'> | null, event: StateEvent): State | null {
  return nextState<State, StateEvent>(transitions, meeting && stateOf(meeting), event);
}

function stateOf({ cancelled }: Pick<Meeting, 'cancelled'>): State {
  return cancelled ? 'cancelled' : 'planned';
}
