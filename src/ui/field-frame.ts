import { html } from 'hono/html';
import type { AttributeValue, Html } from './html.ts';

export type FieldWords = {
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** true: must be filled in; false: "(frivilligt)" is said; absent: nothing is said. */
  readonly required?: boolean | undefined;
  /** Where several forms of a page have a field of this name: its own id, which faults then name. */
  readonly id?: string | undefined;
};

/** Label, hint and error around one control, the way the design system's form-group wants it. */
export function fieldFrame(named: string, label: string, words: FieldWords, control: Html): Html {
  const name = words.id ?? named;
  return html`<div class="form-group${words.error ? ' form-error' : ''}">
<label class="form-label" for="${name}">${label}${optionalMark(words)}</label>${hintLine(name, words.hint)}${errorLine(name, words.error)}
${control}</div>`;
}

/** The same around several controls that answer one question. */
export function fieldsetFrame(name: string, legend: string, words: FieldWords, controls: Html): Html {
  const told = described(name, words)['aria-describedby'];
  return html`<div class="form-group${words.error ? ' form-error' : ''}">
<fieldset${told === undefined ? '' : html` aria-describedby="${told}"`}><legend class="form-label">${legend}${optionalMark(words)}</legend>${hintLine(name, words.hint)}${errorLine(name, words.error)}
${controls}</fieldset></div>`;
}

/** What the control itself must say about its hint and error. */
export function described(
  name: string,
  words: FieldWords,
): Readonly<Record<'aria-describedby' | 'aria-invalid', string | undefined>> {
  const ids = [words.hint ? `${name}-hint` : '', words.error ? `${name}-error` : ''].filter(
    (id) => id !== '',
  );
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': words.error ? 'true' : undefined,
  };
}

/** Attributes every control shares. The browser's own bubbles stay off: the page says what is wrong, in Danish. */
export function controlAttributes(name: string, words: FieldWords): Readonly<Record<string, AttributeValue>> {
  const id = words.id ?? name;
  return { id, name, ...described(id, words), 'aria-required': words.required ? 'true' : undefined };
}

export function hintLine(name: string, hint: string | undefined): Html | string {
  return hint ? html`<span class="form-hint" id="${name}-hint">${hint}</span>` : '';
}

export function errorLine(name: string, error: string | undefined): Html | string {
  return error
    ? html`<span class="form-error-message" id="${name}-error"><span class="sr-only">Fejl: </span>${error}</span>`
    : '';
}

function optionalMark(words: FieldWords): Html | string {
  return words.required === false ? html`<span class="weight-normal"> (frivilligt)</span>` : '';
}
