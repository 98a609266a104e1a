import { nextState } from '../../../../kernel/states.ts';

export const entryStates = ['waiting', 'read', 'refused', 'double', 'asks', 'stored'] as const;
export type EntryState = (typeof entryStates)[number];

/**
 * What becomes of a document of a run; `docs/states/import-run-files.md` says the same to people. Whoever goes on with a
 * run that died notes the same thing again.
 */
const transitions = [
  { from: null, event: 'begin', to: 'waiting' },
  { from: 'waiting', event: 'read', to: 'read' },
  { from: 'read', event: 'read', to: 'read' },
  { from: 'waiting', event: 'refuse', to: 'refused' },
  { from: 'refused', event: 'refuse', to: 'refused' },
  { from: 'read', event: 'double', to: 'double' },
  { from: 'double', event: 'double', to: 'double' },
  { from: 'read', event: 'ask', to: 'asks' },
  { from: 'asks', event: 'ask', to: 'asks' },
  { from: 'read', event: 'store', to: 'stored' },
  { from: 'asks', event: 'store', to: 'stored' },
  { from: 'stored', event: 'store', to: 'stored' },
] as const;

type EntryEvent = (typeof transitions)[number]['event'];

const eventTo: Readonly<Record<EntryState, EntryEvent>> = {
  waiting: 'begin',
  read: 'read',
  refused: 'refuse',
  double: 'double',
  asks: 'ask',
  stored: 'store',
};

/** Whether a document of a run can be brought from where it is to the state. */
export function canBecome(from: EntryState, to: EntryState): boolean {
  return nextState<EntryState, EntryEvent>(transitions, from, eventTo[to]) !== null;
}
