import { html } from 'hono/html';
import { signingIn } from '../addresses/index.ts';
import type { Refusal } from '../kernel/result.ts';
import type { Form } from '../platform/http/form.ts';
import { htmlReply } from '../platform/http/reply.ts';
import type { Visit } from '../platform/http/route.ts';
import { button, csrfField, type Html, layout, pressForm, unseenFields } from '../ui/index.ts';

/** Fields that are never sent back to a screen: what stands in them is typed again. */
const secrets = ['password', 'current', 'code', 'bekraeftelse', 'bekraeftelseskode', 'answer', csrfField];

/**
 * What was typed in a form that could not be taken, because its reader was signed out meanwhile or the page was too old:
 * all of it is carried in a form to the same address, with a token that counts, and the words of it can be read.
 * @param status 401 where the reader must sign in first, 403 where pressing the button is enough
 */
export function typedReply(
  visit: Visit,
  form: Form,
  status: 401 | 403,
  refusal: Refusal,
): Response | Promise<Response> {
  const heading = 'Det, du skrev, er ikke gemt endnu';
  const main = html`<h1>${heading}</h1>
    <p>${refusal.message}</p>
    ${status === 401 ? signInElsewhere() : ''}
    ${pressForm(visit, { action: visit.url.pathname + visit.url.search }, html`${unseenFields(valuesOf(form))}${button('Gem igen')}`)}
    ${words(form)}`;
  return htmlReply(layout(visit, { title: heading, main }), status);
}

function signInElsewhere(): Html {
  return html`<p><a href="${signingIn()}" target="_blank" rel="noopener">Log ind i et nyt faneblad</a></p>`;
}

function valuesOf(form: Form): readonly (readonly [string, string])[] {
  const names = Object.keys(form.fields).filter((name) => !secrets.includes(name));
  return names.flatMap((name) => form.texts(name).map((value) => [name, value] as const));
}

/** The longer texts, so that they can be read and copied whatever happens next. */
function words(form: Form): Html {
  const long = valuesOf(form).filter(([, value]) => /\S\s+\S/.test(value));
  if (long.length === 0) return html``;
  return html`<h2>Her er, hvad du skrev</h2>
    ${long.map(([, value]) => html`<p class="as-typed">${value}</p>`)}`;
}
