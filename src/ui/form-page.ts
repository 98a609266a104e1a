import { html } from 'hono/html';
import { faultAt } from '../kernel/faults.ts';
import type { Refusal } from '../kernel/result.ts';
import { isCrowded } from '../platform/threads/crowded.ts';
import { asReadMark, bothTexts, type Stored } from './as-read.ts';
import type { Crumb } from './breadcrumbs.ts';
import { button } from './buttons.ts';
import { radioField } from './choices.ts';
import {
  type SelectField,
  selectField,
  type TextArea,
  type TextField,
  textArea,
  textField,
} from './fields.ts';
import type { Frame } from './frame.ts';
import type { Content, Html } from './html.ts';
import { layout } from './layout.ts';
import { errorSummary } from './messages.ts';
import { postForm } from './post-form.ts';

/** A form as it is shown: what stands in its fields, and what is wrong with them. */
export type Filled = {
  readonly fields: Readonly<Record<string, string>>;
  readonly faults: readonly Refusal[];
};

type RadioField = Parameters<typeof radioField>[0];
type Bound<T> = Omit<T, 'value' | 'error'> & { readonly value?: string };

/** The kinds of field, each filled with what was typed and told what is wrong with it. */
export function boundFields({ fields, faults }: Filled) {
  const filled = (name: string, value: string | undefined) => {
    const fault = faultAt(faults, name);
    return { value: fields[name] ?? value ?? '', ...(fault ? { error: fault.message } : {}) };
  };
  return {
    text: (field: Bound<TextField>) => textField({ ...field, ...filled(field.name, field.value) }),
    area: (field: Bound<TextArea>) => textArea({ ...field, ...filled(field.name, field.value) }),
    select: (field: Bound<SelectField>) => selectField({ ...field, ...filled(field.name, field.value) }),
    radio: (field: Bound<RadioField>) => radioField({ ...field, ...filled(field.name, field.value) }),
  };
}

export type FormPage = {
  readonly heading: string;
  /** The way back. */
  readonly back: readonly Crumb[];
  readonly faults: readonly Refusal[];
  readonly action: string;
  readonly body: Html;
  /** What the button says. */
  readonly submit: string;
  /** It takes files. */
  readonly upload?: true;
  /** What stands above the form, and below it. */
  readonly before?: Content;
  readonly after?: Content;
  /** Where the form corrects something: what is stored, and what was typed, so that nobody's work is overwritten. */
  readonly stored?: (Stored & { readonly typed: Readonly<Record<string, string>> }) | null;
};

/** A page that is one form: everything that is wrong stands first, each sentence leading to its field. */
export function formPage(frame: Frame, page: FormPage): Html {
  return layout(frame, {
    title: page.heading,
    breadcrumbs: page.back,
    main: html`
      ${errorSummary(page.faults)}
      <h1>${page.heading}</h1>
      ${page.before ?? ''}
      ${page.stored ? bothTexts(page.stored, page.stored.typed, page.faults) : ''}
      ${postForm(frame, { action: page.action, ...(page.upload ? { upload: true } : {}) }, html`${page.stored ? asReadMark(page.stored) : ''}${page.body}${button(page.submit)}`)}
      ${page.after ?? ''}
    `,
  });
}

/** The status of a page with a form: 422 where something was wrong, 503 where only too many are asking at once. */
export function statusOf(faults: readonly Refusal[]): 200 | 422 | 503 {
  if (faults.length === 0) return 200;
  return faults.every(isCrowded) ? 503 : 422;
}
