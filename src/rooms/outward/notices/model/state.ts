import { nextState } from '../../../../kernel/states.ts';
import type { Notice } from '../model.ts';

type State = 'up' | 'taken-down';

/** What becomes of a notice; `docs/states/notices.md` says the same to people. Its days come and go by themselves. */
const transitions = [
  { from: null, event: 'hang-up', to: 'up' },
  { from: 'up', event: 'change', to: 'up' },
  { from: 'up', event: 'take-down', to: 'taken-down' },
  { from: 'taken-down', event: 'change', to: 'taken-down' },
  { from: 'taken-down', event: 'put-up', to: 'up' },
] as const;

type NoticeEvent = (typeof transitions)[number]['event'];

/** Where the event brings the notice, or null where it cannot happen. */
export function nextOfNotice({ isTakenDown }: Pick<Notice, 'isTakenDown'>, event: NoticeEvent): State | null {
  return nextState<State, NoticeEvent>(transitions, isTakenDown ? 'taken-down' : 'up', event);
}
