import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import type { WheelMark } from './year-wheel.ts';

function keyEntry(kind: WheelMark['kind'], text: string): Html {
  return html`<span><svg viewBox="0 0 26 26" aria-hidden="true" focusable="false"><circle cx="13" cy="13" r="10" class="wheel-${kind}"></circle></svg>${text}</span>`;
}

/** What the dots mean. */
export const wheelKey: Html = html`<p class="wheel-key">${keyEntry('meeting', 'Møde')}${keyEntry('deadline', 'Frist')}${keyEntry('cancelled', 'Aflyst møde')}</p>`;
