import { nextState } from '../../../../kernel/states.ts';
import type { MailState } from './dispatch.ts';

/** What becomes of a mail of a dispatch; `docs/states/dispatches.md` says the same to people. */
const transitions = [
  { from: null, event: 'plan', to: 'queued' },
  { from: 'queued', event: 'deliver', to: 'sent' },
  { from: 'queued', event: 'try-later', to: 'queued' },
  { from: 'queued', event: 'give-up', to: 'failed' },
] as const;

type MailEvent = (typeof transitions)[number]['event'];

/** Where the event brings the mail, or null where it cannot happen. */
export function nextOfMail(from: MailState, event: MailEvent): MailState | null {
  return nextState<MailState, MailEvent>(transitions, from, event);
}
