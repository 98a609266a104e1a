import { html } from 'hono/html';
import { ticked } from '../kernel/inputs.ts';
import { described, errorLine, type FieldWords, fieldsetFrame, hintLine } from './field-frame.ts';
import { attributes, type Html } from './html.ts';

type RadioField = FieldWords & {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly hint?: string | undefined;
  }[];
  readonly value: string;
};

export function radioField(field: RadioField): Html {
  // The first choice carries the field's own name as id: that is where the error summary's link leads.
  const choices = field.options.map((option, index) =>
    choice('radio', index === 0 ? field.name : `${field.name}-${index + 1}`, {
      ...option,
      name: field.name,
      checked: option.value === field.value,
    }),
  );
  return fieldsetFrame(field.name, field.legend, field, html`${choices}`);
}

type CheckboxField = {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly hint?: string | undefined;
  /** What is posted when it is ticked, where several boxes share a name; `ticked` else. */
  readonly value?: string | undefined;
  /** Where several boxes share a name, each needs its own. */
  readonly id?: string | undefined;
  readonly error?: string | undefined;
};

export function checkboxField({ name, value = ticked, label, id = name, ...field }: CheckboxField): Html {
  return choice('checkbox', id, { ...field, name, value, text: label });
}

type Choice = {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly checked: boolean;
};

function choice(type: 'radio' | 'checkbox', id: string, field: Choice): Html {
  const { name, value, text, hint, error, checked } = field;
  const control = attributes({ type, id, name, value, checked, ...described(id, field) });
  return html`<div class="form-group-${type}${error ? ' form-error' : ''}">${errorLine(id, error)}<input class="form-${type}"${control}><label class="form-label" for="${id}">${text}</label>${hintLine(id, hint)}</div>`;
}
