import { parseHTML } from 'linkedom';

/** A form as it stands on a page, with what it would post. */
export type FoundForm = {
  readonly action: string;
  readonly hasFiles: boolean;
  readonly fields: readonly (readonly [string, string])[];
};

/** The forms on a page that post. */
export function formsOn(page: string): readonly FoundForm[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('form[method=post]')].map((form) => ({
    action: form.getAttribute('action') ?? '',
    hasFiles: form.getAttribute('enctype') === 'multipart/form-data',
    fields: [...form.querySelectorAll('[name]')].map((field): [string, string] => [
      field.getAttribute('name') ?? '',
      field.getAttribute('value') ?? field.textContent ?? '',
    ]),
  }));
}
