import { fromMarks, listMarks, type RichText } from 'tvaers-richtext';

type Field = {
  readonly textarea: HTMLTextAreaElement;
  readonly form: HTMLFormElement | null;
};

/** Puts the editor's text into the field the server reads, and tells the form that it changed. */
export function writeField({ textarea }: Field, marks: string): void {
  if (textarea.value === marks) return;
  textarea.value = marks;
  textarea.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The keys of all annex marks in the texts of the same form, this one as it stands now. */
export function listUsedMarks({ form, textarea }: Field, text: RichText): string[] {
  const fields = form?.querySelectorAll<HTMLTextAreaElement>('textarea[data-format=marks]') ?? [textarea];
  const written = [...fields].flatMap((field) => listMarks(fromMarks(field.value)));
  return [...new Set([...written, ...listMarks(text)])];
}

/** A key that no annex mark of the same form has. */
export function findFreeMark(used: readonly string[]): string {
  let number = 1;
  while (used.includes(`a${number}`)) number += 1;
  return `a${number}`;
}

/** The attributes that name and describe the text field, for the box that takes its place. */
export function describeBox(textarea: HTMLTextAreaElement, keysId: string): Record<string, string> {
  const label = textarea.labels?.[0];
  if (label && label.id === '') label.id = `${textarea.id || textarea.name}-label`;
  const name = label
    ? { 'aria-labelledby': label.id }
    : { 'aria-label': textarea.getAttribute('aria-label') ?? textarea.name };
  const invalid = textarea.getAttribute('aria-invalid');
  const described = [textarea.getAttribute('aria-describedby'), keysId].filter(Boolean).join(' ');
  return {
    ...name,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-describedby': described,
    ...(invalid === null ? {} : { 'aria-invalid': invalid }),
    ...(textarea.getAttribute('aria-required') === 'true' || textarea.required
      ? { 'aria-required': 'true' }
      : {}),
    class: 'editor-text',
    lang: 'da',
    spellcheck: 'true',
  };
}
