import { html } from 'hono/html';
import type { Frame } from './frame.ts';
import { type AttributeValue, attributes, type Html } from './html.ts';

/** Name of the hidden field every posted form carries; the server checks it before the handler runs. */
export const csrfField = 'csrf';

type FormOptions = {
  readonly action: string;
  /** The form carries files. */
  readonly upload?: boolean | undefined;
  readonly id?: string | undefined;
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined;
};

export function postForm(frame: Pick<Frame, 'csrf'>, options: FormOptions, body: Html): Html {
  const own = attributes({
    action: options.action,
    id: options.id,
    enctype: options.upload ? 'multipart/form-data' : undefined,
    ...options.attributes,
  });
  return html`<form method="post" novalidate${own}><input type="hidden" name="${csrfField}" value="${frame.csrf}">${body}</form>`;
}
