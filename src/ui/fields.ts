import { html } from 'hono/html';
import { controlAttributes, type FieldWords, fieldFrame } from './field-frame.ts';
import { type AttributeValue, attributes, type Html } from './html.ts';

type Named = FieldWords & { readonly name: string; readonly label: string };
type Extra = { readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined };

export type TextField = Named &
  Extra & {
    readonly value: string;
    readonly type?:
      | 'text'
      | 'email'
      | 'password'
      | 'date'
      | 'time'
      | 'number'
      | 'url'
      | 'search'
      | 'tel'
      | undefined;
    readonly autocomplete?: string | undefined;
    /** As wide as a date or a number, not as wide as the page. */
    readonly short?: boolean | undefined;
  };

export function textField(field: TextField): Html {
  const { name, label, value, type = 'text', autocomplete, short } = field;
  const control = attributes({
    type,
    ...controlAttributes(name, field),
    // A password is never sent back to the page.
    value: type === 'password' ? undefined : value,
    autocomplete,
    ...field.attributes,
  });
  return fieldFrame(
    name,
    label,
    field,
    html`<input class="form-input${short ? ' input-short' : ''}"${control}>`,
  );
}

export type TextArea = Named & Extra & { readonly value: string; readonly rows?: number | undefined };

export function textArea(field: TextArea): Html {
  const { name, label, value, rows = 6 } = field;
  const control = attributes({ rows, ...controlAttributes(name, field), ...field.attributes });
  // The line break after the tag is eaten by the browser, so that a text beginning with one keeps it.
  return fieldFrame(name, label, field, html`<textarea class="form-input"${control}>\n${value}</textarea>`);
}

export type SelectField = Named &
  Extra & {
    readonly options: readonly { readonly value: string; readonly text: string }[];
    readonly value: string;
  };

export function selectField(field: SelectField): Html {
  const { name, label, options, value } = field;
  const choices = options.map(
    (option) =>
      html`<option${attributes({ value: option.value, selected: option.value === value })}>${option.text}</option>`,
  );
  const control = attributes({ ...controlAttributes(name, field), ...field.attributes });
  return fieldFrame(name, label, field, html`<select class="form-select"${control}>${choices}</select>`);
}

export type FileField = Named &
  Extra & {
    readonly multiple?: boolean | undefined;
    /** As the attribute: `.pdf,.docx`. */
    readonly accept?: string | undefined;
  };

export function fileField(field: FileField): Html {
  const { name, label, multiple, accept } = field;
  const control = attributes({ ...controlAttributes(name, field), multiple, accept, ...field.attributes });
  return fieldFrame(name, label, field, html`<input type="file" class="form-input file-input"${control}>`);
}
