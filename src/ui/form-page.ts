import { html } from 'hono/html';
import type { Refusal } from '../kernel/result.ts';
import { isCrowded } from '../platform/threads/crowded.ts';
import { bothTexts, type Stored } from './as-read.ts';
import type { Crumb } from './breadcrumbs.ts';
import type { Frame } from './frame.ts';
import type { Content, Html } from './html.ts';
import { layout, type Page } from './layout.ts';
import { errorSummary, type FormError } from './messages.ts';
import { fieldForm } from './post-form.ts';

type Head = Pick<Page, 'wide' | 'scripts' | 'head'> & {
  readonly heading: string;
  /** Names the page in the browser's tab, where that is another thing than the heading. */
  readonly title?: string;
  /** The way back. */
  readonly back: readonly Crumb[];
  readonly faults: readonly FormError[];
};

type PageWithForms = Head & {
  /** All below the heading, the forms among it. */
  readonly body: Content;
};

/**
 * A page that has forms among other things. Where one was refused, everything that is wrong stands first, each sentence
 * leading to its field; the keyboard is there, and the tab says it.
 */
export function pageWithForms(frame: Frame, page: PageWithForms): Html {
  const { heading, title = heading, back, faults, body, ...rest } = page;
  return layout(frame, {
    ...rest,
    title: faults.length > 0 ? `Fejl: ${title}` : title,
    breadcrumbs: back,
    main: html`${errorSummary(faults)}<h1>${heading}</h1>${body}`,
  });
}

type FormPage = Head & {
  readonly faults: readonly Refusal[];
  readonly action: string;
  readonly body: Html;
  /** What the button says; or all there are, where several ways lead on. */
  readonly submit: string | Html;
  /** It takes files. */
  readonly upload?: true;
  /** What stands above the form, and below it. */
  readonly before?: Content;
  readonly after?: Content;
  /** Where the form corrects something: what is stored, and what was typed, so that nobody's work is overwritten. */
  readonly stored?: (Stored & { readonly typed: Readonly<Record<string, string>> }) | null;
};

/** A page that is one form; the way out without saving leads to the page before it. */
export function formPage(frame: Frame, page: FormPage): Html {
  const { action, upload, stored, submit, body, before = '', after = '', ...head } = page;
  const above = head.back.at(-1);
  const leave = above && { text: 'Annullér', href: above.href };
  return pageWithForms(frame, {
    ...head,
    body: html`
      ${before}
      ${stored ? bothTexts(stored, stored.typed, head.faults) : ''}
      ${fieldForm(frame, { action, upload, stored, fields: body, submit, leave })}
      ${after}
    `,
  });
}

/** The status of a page with a form: 422 where something was wrong, 503 where only too many are asking at once. */
export function statusOf(faults: readonly Refusal[]): 200 | 422 | 503 {
  if (faults.length === 0) return 200;
  return faults.every(isCrowded) ? 503 : 422;
}
