import { nextState } from '../../../../kernel/states.ts';

export const states = ['draft', 'approved', 'sent'] as const;
export type State = (typeof states)[number];

/**
 * How far an agenda is, and what brings it on; `docs/states/agenda.md` says the same to people. While an approved
 * version waits nothing is written, and once one was sent the agenda never is a mere draft again.
 */
const transitions = [
  { from: null, event: 'begin', to: 'draft' },
  { from: 'draft', event: 'write', to: 'draft' },
  { from: 'draft', event: 'approve', to: 'approved' },
  { from: 'approved', event: 'undo-first-approval', to: 'draft' },
  { from: 'approved', event: 'undo-later-approval', to: 'sent' },
  { from: 'approved', event: 'send', to: 'sent' },
  { from: 'sent', event: 'write', to: 'sent' },
  { from: 'sent', event: 'approve', to: 'approved' },
] as const;

export type StateEvent = (typeof transitions)[number]['event'];

/** Where the event brings the agenda, or null where it cannot happen. */
export function next(from: State | null, event: StateEvent): State | null {
  return nextState<State, StateEvent>(transitions, from, event);
}
