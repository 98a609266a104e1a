import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { longDate, textField } from '../../ui/index.ts';
import { calendarSuffix } from '../forms/values.ts';
import { parseDate } from '../reading/written/danish-date.ts';

type DateField = Omit<Parameters<typeof textField>[0], 'type' | 'short'>;

/** A day to write as one likes, or to pick: the browser's own field for dates takes only its own way of writing. */
export function dateField(field: DateField): Html {
  const { name, label, value } = field;
  const date = parseDate(value);
  const hint = field.hint ?? 'For eksempel 18. juni 2024 eller 18-06-2024.';
  return html`<div class="date-pair">${textField({ ...field, hint, value: date === null ? value : longDate(date), autocomplete: 'off', short: true })}
${textField({ name: `${name}${calendarSuffix}`, label: 'Eller vælg i kalenderen', value: '', type: 'date', short: true, attributes: { 'aria-label': `${label}: eller vælg i kalenderen` } })}</div>`;
}
