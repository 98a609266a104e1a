import { html } from 'hono/html';
import { asReadMark, type Stored } from './as-read.ts';
import type { Crumb } from './breadcrumbs.ts';
import { button } from './buttons.ts';
import type { Frame } from './frame.ts';
import { type AttributeValue, attributes, type Content, type Html } from './html.ts';

/** Name of the hidden field every posted form carries; the server checks it before the handler runs. */
export const csrfField = 'csrf';

type FormOptions = {
  readonly action: string;
  /** The form carries files. */
  readonly upload?: boolean | undefined;
  readonly id?: string | undefined;
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined;
};

/** Any form that posts. Rooms ask for a `fieldForm` or a `pressForm`. */
export function postForm(frame: Pick<Frame, 'csrf'>, options: FormOptions, body: Html): Html {
  const own = attributes({
    action: options.action,
    id: options.id,
    enctype: options.upload ? 'multipart/form-data' : undefined,
    ...options.attributes,
  });
  return html`<form method="post" novalidate${own}><input type="hidden" name="${csrfField}" value="${frame.csrf}">${body}</form>`;
}

type FieldForm = FormOptions & {
  readonly fields: Content;
  /** What the button says; or all there are, where several ways lead on. */
  readonly submit: string | Html;
  /** The way out without saving. */
  readonly leave?: Crumb | undefined;
  /** Where the form corrects something: what is stored of it. */
  readonly stored?: Pick<Stored, 'fields'> | null | undefined;
};

/** A form with fields: they come first, then one row with what can be done. It stands on a page made by `formPage`. */
export function fieldForm(frame: Pick<Frame, 'csrf'>, form: FieldForm): Html {
  const { fields, submit, leave, stored, ...options } = form;
  return postForm(
    frame,
    options,
    html`${stored ? asReadMark(stored) : ''}${fields}
      <div class="form-actions">${typeof submit === 'string' ? button(submit) : submit}${leave ? html`<a href="${leave.href}">${leave.text}</a>` : ''}</div>`,
  );
}

/** A form that is only a button or a few, and what they carry unseen. */
export function pressForm(
  frame: Pick<Frame, 'csrf'>,
  options: FormOptions & { readonly carried?: Readonly<Record<string, string | number>> },
  buttons: Html,
): Html {
  const { carried = {}, ...form } = options;
  return postForm(frame, form, html`${unseenFields(Object.entries(carried))}${buttons}`);
}

/** What a form carries along without showing it. */
export function unseenFields(values: readonly (readonly [name: string, value: string | number])[]): Html {
  return html`${values.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
