import type { Form } from '../../../platform/http/form.ts';
import { calendarSuffix } from '../../forms/values.ts';

/** A page is sent with its calendar empty, so a day that is picked there is newer than what is written beside it. */
export function dateIn(form: Form, key: string): string {
  return form.text(`${key}${calendarSuffix}`).trim() || form.text(key);
}
