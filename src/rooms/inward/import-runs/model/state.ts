import { nextState } from '../../../../kernel/states.ts';
import type { Run } from './run.ts';

type State = 'going' | 'finished';

/** What becomes of a run; `docs/states/import-runs.md` says the same to people. */
const transitions = [
  { from: null, event: 'begin', to: 'going' },
  { from: 'going', event: 'begin', to: 'going' },
  { from: 'going', event: 'go-on', to: 'going' },
  { from: 'going', event: 'finish', to: 'finished' },
  { from: 'finished', event: 'finish', to: 'finished' },
] as const;

type RunEvent = (typeof transitions)[number]['event'];

/** Where the event brings the run, or null where it cannot happen. */
export function nextOfRun({ finishedAt }: Pick<Run, 'finishedAt'>, event: RunEvent): State | null {
  return nextState<State, RunEvent>(transitions, finishedAt === null ? 'going' : 'finished', event);
}
