import { html, raw } from 'hono/html';
import type { Html } from '../platform/http/reply.ts';

export type { Html } from '../platform/http/reply.ts';

/** What may stand in a page: markup, or bare text that is escaped on the way in. */
export type Content = Html | string | number | null | readonly (Html | string)[];

export type AttributeValue = string | number | boolean | null | undefined;

/** Attributes of one element: left out where false or absent, bare where true, else escaped. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): Html {
  return html`${Object.entries(values).map(([name, value]) => attribute(name, value))}`;
}

function attribute(name: string, value: AttributeValue): Html {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`not an attribute name: ${name}`);
  if (value === undefined || value === null || value === false) return html``;
  return value === true ? html` ${raw(name)}` : html` ${raw(name)}="${value}"`;
}
