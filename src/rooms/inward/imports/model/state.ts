import { nextState } from '../../../../kernel/states.ts';

type State = 'read' | 'stored' | 'undone';

/** What becomes of a document read in; `docs/states/imports.md` says the same to people. */
const transitions = [
  { from: null, event: 'read', to: 'read' },
  { from: 'read', event: 'correct', to: 'read' },
  { from: 'read', event: 'store', to: 'stored' },
  { from: 'stored', event: 'correct', to: 'stored' },
  { from: 'stored', event: 'store', to: 'stored' },
  { from: 'stored', event: 'undo', to: 'undone' },
  { from: 'undone', event: 'correct', to: 'undone' },
  { from: 'undone', event: 'store', to: 'stored' },
] as const;

export type ImportEvent = (typeof transitions)[number]['event'];

type Kept = { readonly effect: unknown; readonly undoneAt: Date | null };

/** Where the event brings the document, or null where it cannot happen. */
export function nextOfImport(document: Kept, event: ImportEvent): State | null {
  return nextState<State, ImportEvent>(transitions, stateOf(document), event);
}

function stateOf({ effect, undoneAt }: Kept): State {
  if (effect !== null) return 'stored';
  return undoneAt === null ? 'read' : 'undone';
}
