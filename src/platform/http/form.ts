import type { StoredFile } from '../files/store.ts';

/** A file that came with a form, already in the file store under its hash. */
export type UploadedFile = StoredFile & {
  readonly field: string;
  /** The sender's name for it, without folders. */
  readonly fileName: string;
  /** What the browser called it; what it really is, is decided by its bytes. */
  readonly claimedType: string;
};

/** A posted form: every field as text, every file stored. */
export type Form = {
  /** The last value of the field, or empty. */
  text(name: string): string;
  texts(name: string): readonly string[];
  /** All fields with their last value, for schemas. */
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly UploadedFile[];
};

export function formOf(
  entries: Iterable<readonly [string, string]>,
  files: readonly UploadedFile[] = [],
): Form {
  const lists = new Map<string, string[]>();
  for (const [name, value] of entries) lists.set(name, [...(lists.get(name) ?? []), value]);
  return {
    text: (name) => lists.get(name)?.at(-1) ?? '',
    texts: (name) => lists.get(name) ?? [],
    fields: Object.fromEntries([...lists].map(([name, values]) => [name, values.at(-1) ?? ''])),
    files,
  };
}

export const emptyForm: Form = formOf([]);
