import { blankWords } from '../../test/house/blank.ts';

/** A change of a file that is there: null where its place was not found, so that somebody makes it by hand. */
export type Edit = {
  readonly path: string;
  /** What is to be done, for whoever does it by hand. */
  readonly what: string;
  readonly make: (text: string) => string | null;
};

/**
 * Puts an entry last into a list or table: `addEntry(text, ['wings', 'outward'], "'notices'")` into the list `outward`
 * of the constant `wings`. What is there already is left alone.
 */
export function addEntry(
  text: string,
  [name = '', ...keys]: readonly string[],
  entry: string,
): string | null {
  if (text.includes(entry)) return text;
  const declared = new RegExp(`\\bconst ${name}\\b[^;]*? = [^{[]*`).exec(text);
  if (!declared) return null;
  const code = blankWords(text);
  let open = declared.index + declared[0].length;
  for (const key of keys) {
    const at = new RegExp(`[{\\s]'?${key}'?:\\s*(?=[[{])`).exec(text.slice(open, endOf(code, open)));
    if (!at) return null;
    open += at.index + at[0].length;
  }
  const end = endOf(code, open);
  const last = endOfEntries(text.slice(0, end));
  const comma = /[,[{]/.test(text[last - 1] ?? '') ? '' : ',';
  return `${text.slice(0, last)}${comma}${text.slice(last, end).trimEnd()}\n${entry},\n${text.slice(end)}`;
}

/** Where the last entry ends; remarks may stand after it. */
function endOfEntries(before: string): number {
  const lines = before.trimEnd().split('\n');
  const last = lines.findLastIndex((line) => !line.trimStart().startsWith('//'));
  return lines.slice(0, last + 1).join('\n').length;
}

/** Where the bracket that opens here is closed. */
function endOf(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if ('([{'.includes(code[at] ?? ' ')) depth += 1;
    if (')]}'.includes(code[at] ?? ' ')) depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}

/** Puts a statement before the first import; the formatter puts it in its place among them. */
export function addImport(text: string, statement: string): string {
  if (text.includes(statement)) return text;
  const at = Math.max(0, text.search(/^import /m));
  return `${text.slice(0, at)}${statement}\n${text.slice(at)}`;
}

/** Puts a line among lines of its kind, in the order of the alphabet; the kind is what it begins with. */
export function addLine(text: string, line: string, kind: string): string | null {
  const lines = text.split('\n');
  if (lines.includes(line)) return text;
  const same = lines.filter((each) => each.startsWith(kind));
  const after = same.findLast((each) => each < line);
  const at = after === undefined ? lines.indexOf(same[0] ?? '') : lines.indexOf(after) + 1;
  return same.length === 0 ? null : lines.toSpliced(at, 0, line).join('\n');
}

/** An import and an entry at once: what most lists of `src/main` need. */
export function addImported(statement: string, list: readonly string[], entry: string): Edit['make'] {
  return (text) => {
    const added = addEntry(text, list, entry);
    return added === null ? null : addImport(added, statement);
  };
}
