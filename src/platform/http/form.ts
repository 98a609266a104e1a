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
  /** Fields and files together, for commands that take both: of a field for files, all that came with it. */
  readonly posted: Readonly<Record<string, string | readonly UploadedFile[]>>;
};

export function formOf(
  entries: Iterable<readonly [string, string]>,
  files: readonly UploadedFile[] = [],
): Form {
  const lists = new Map<string, string[]>();
  for (const [name, value] of entries) lists.set(name, [...(lists.get(name) ?? []), value]);
  const fields = Object.fromEntries([...lists].map(([name, values]) => [name, values.at(-1) ?? '']));
  const filesOf = Map.groupBy(files, ({ field }) => field);
  return {
    text: (name) => lists.get(name)?.at(-1) ?? '',
    texts: (name) => lists.get(name) ?? [],
    fields,
    files,
    posted: { ...fields, ...Object.fromEntries(filesOf) },
  };
}

export const emptyForm: Form = formOf([]);
