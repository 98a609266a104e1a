import type { Html } from '../../platform/http/reply.ts';
import { checkboxField, type FormError, selectField, textArea, textField } from '../../ui/index.ts';
import type { Field } from '../forms/fields.ts';
import type { Values } from '../forms/values.ts';
import { dateField } from './date-field.ts';
import { rowsField } from './rows-field.ts';

/** One field of a form, with what it held and what was wrong with it. */
export function formField(field: Field, values: Values, errors: readonly FormError[]): Html {
  if (field.type === 'rows') return rowsField(field, values, errors);
  const value = values.get(field.key)?.[0] ?? '';
  const { key: name, label, hint } = field;
  const error = errors.find((each) => each.field === name)?.message;
  const required = !field.optional;
  const words = { name, label, value, hint, error, required };
  switch (field.type) {
    case 'yes-no':
      return checkboxField({ name, label, checked: value === 'ja', hint });
    case 'choice': {
      const none = field.optional ? [{ value: '', text: 'Ikke oplyst' }] : [];
      return selectField({ ...words, options: [...none, ...(field.options ?? [])] });
    }
    case 'sets':
    case 'lines':
    case 'numbers':
    case 'percents':
      return textArea({ ...words, rows: 3 });
    case 'date':
      return dateField(words);
    case 'amount':
    case 'count':
    case 'number':
    case 'percent': {
      const inputmode = field.type === 'count' ? 'numeric' : 'decimal';
      return textField({ ...words, short: true, attributes: { inputmode }, autocomplete: 'off' });
    }
    case 'text':
      return textField(words);
  }
}
