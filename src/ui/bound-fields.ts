import { faultAt } from '../kernel/faults.ts';
import { ticked } from '../kernel/inputs.ts';
import type { Refusal } from '../kernel/result.ts';
import { checkboxField, radioField } from './choices.ts';
import { type EditorField, editorField } from './editor/editor-field.ts';
import {
  type FileField,
  fileField,
  type SelectField,
  selectField,
  type TextArea,
  type TextField,
  textArea,
  textField,
} from './fields.ts';

/** A form as it is shown: what stands in its fields, and what is wrong with them. */
export type Filled = {
  readonly fields: Readonly<Record<string, string>>;
  readonly faults: readonly Refusal[];
};

type RadioField = Parameters<typeof radioField>[0];
type Tick = Omit<Parameters<typeof checkboxField>[0], 'checked' | 'error'>;
type Bound<T> = Omit<T, 'value' | 'error'> & { readonly value?: string };

/** The kinds of field, each filled with what was typed and told what is wrong with it. */
export function boundFields({ fields, faults }: Filled) {
  const wrong = (name: string) => {
    const fault = faultAt(faults, name);
    return fault ? { error: fault.message } : {};
  };
  const filled = ({
    name,
    id = name,
    value = '',
  }: {
    name: string;
    id?: string | undefined;
    value?: string;
  }) => ({
    value: fields[name] ?? value,
    ...wrong(id),
  });
  const text = (field: Bound<TextField>) => textField({ ...field, ...filled(field) });
  type Short = Omit<Bound<TextField>, 'type' | 'short'>;
  return {
    text,
    day: (field: Short) => text({ ...field, type: 'date', short: true }),
    time: (field: Short) => text({ ...field, type: 'time', short: true }),
    area: (field: Bound<TextArea>) => textArea({ ...field, ...filled(field) }),
    select: (field: Bound<SelectField>) => selectField({ ...field, ...filled(field) }),
    radio: (field: Bound<RadioField>) => radioField({ ...field, ...filled(field) }),
    editor: (field: Bound<EditorField>) => editorField({ ...field, ...filled(field) }),
    tick: (field: Tick) =>
      checkboxField({ ...field, checked: fields[field.name] === ticked, ...wrong(field.name) }),
    // A browser never takes back the files that were chosen.
    file: (field: Omit<FileField, 'error'>) => fileField({ ...field, ...wrong(field.name) }),
  };
}

/**
 * What stands in a form that corrects something: all as it was posted, where it was this form that was posted (an
 * empty box posts nothing, and stays empty), else what is stored.
 */
export function refill(
  stored: Readonly<Record<string, string>>,
  posted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const isPosted = Object.keys(stored).some((name) => name in posted);
  return isPosted ? posted : { ...stored, ...posted };
}
