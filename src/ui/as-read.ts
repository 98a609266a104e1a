import { html } from 'hono/html';
import { asReadField, changedMeanwhile, stampOf } from '../kernel/as-read.ts';
import { hasFault } from '../kernel/faults.ts';
import type { Refusal } from '../kernel/result.ts';
import type { Content, Html } from './html.ts';

/** What is stored of the thing a form corrects, and what its fields are called. */
export type Stored = {
  readonly fields: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  /** How a value is told where it is no words: a choice, a day. */
  readonly told?: (name: string, value: string) => string;
};

/** Says with the form what was stored when it was read, so that nobody overwrites what they have not seen. */
export function asReadMark({ fields }: Pick<Stored, 'fields'>): Html {
  return html`<input type="hidden" name="${asReadField}" value="${stampOf(fields)}">`;
}

/**
 * Where somebody has saved meanwhile: what stands stored beside what was typed. Nothing has been overwritten. A page with
 * several forms asks for each: nothing is shown of those whose texts agree.
 */
export function bothTexts(
  { fields: stored, names, told = (_, value) => value }: Stored,
  typed: Readonly<Record<string, string>>,
  faults: readonly Refusal[],
): Content {
  if (!hasFault(faults, changedMeanwhile)) return '';
  const differing = Object.keys(names).filter((name) => plain(stored[name]) !== plain(typed[name]));
  if (differing.length === 0) return '';
  const words = (name: string, value = '') =>
    plain(value) === '' ? 'Ikke udfyldt' : told(name, plain(value));
  return html`<section>
    <h2>To udgaver</h2>
    <p>Din udgave står i felterne. Ret den til, så begges arbejde er med, og gem.</p>
    ${differing.map(
      (name) => html`<div class="difference">
        <h3>${names[name]}</h3>
        <p><strong>Gemt nu</strong></p><p class="as-typed">${words(name, stored[name])}</p>
        <p><strong>Din udgave</strong></p><p class="as-typed">${words(name, typed[name])}</p>
      </div>`,
    )}
  </section>`;
}

/** Browsers post line breaks in their own way. */
function plain(value = ''): string {
  return value.replaceAll('\r\n', '\n').trim();
}
