import { html } from 'hono/html';
import type { Refusal } from '../kernel/result.ts';
import { htmlReply } from '../platform/http/reply.ts';
import { type Frame, layout } from '../ui/index.ts';

/** A page that says what is wrong and where to go. */
export function errorReply(
  frame: Frame,
  status: number,
  heading: string,
  refusal: Refusal,
): Promise<Response> {
  const main = html`<h1>${heading}</h1>
    <p>${refusal.message}</p>
    <p><a href="/">Gå til forsiden</a></p>`;
  return htmlReply(layout(frame, { title: heading, main }), status);
}
