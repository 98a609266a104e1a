/** What one line of marks says, before its words are read. */
export type MarkLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly rest: string }
  | {
      readonly kind: 'item';
      readonly ordered: boolean;
      readonly number: number;
      readonly nested: boolean;
      readonly rest: string;
    }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'caption'; readonly rest: string }
  | { readonly kind: 'annexMark'; readonly rest: string; readonly mark: string | null }
  | { readonly kind: 'picture'; readonly alt: string; readonly file: string }
  | { readonly kind: 'paragraph'; readonly rest: string };

const heading = /^(#{1,6}) +(.*)$/;
const bullet = /^[-*•–](?: +(.*))?$/;
/** "1. " begins a numbered item, "1. juni" does not: it is a date. "1) juni" is an item. */
const numbered =
  /^([1-9]\d{0,2})(?:\)|\.(?! *(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b))(?: +(.*))?$/i;
const picture = /^!\[((?:\\.|[^\\\]])*)\]\(([0-9a-f]{64})\)$/;
const annexMark = /^\.\/\.(?: +(.*))?$/;
const namedMark = /(?:^| )\{mark:([^{}\s]+)\}$/;
const caption = /^Tabel:(?: +(.*))?$/;

/** Reads one line: the grammar of marks in one place, so the writer can ask what a line would be taken for. */
export function readMarkLine(line: string): MarkLine {
  const indented = /^(?: {2,}|\t)/.test(line);
  const text = line.replace(/^[ \t]+|[ \t]+$/g, '');
  if (text === '') return { kind: 'blank' };
  return (
    readHeading(text) ??
    readItem(text, indented) ??
    readRow(text) ??
    readPicture(text) ??
    readAnnexMark(text) ??
    readCaption(text) ?? { kind: 'paragraph', rest: text }
  );
}

/** Would a heading, an item or the like be seen in a text that is to stand as plain words at a line's start? */
export function looksLikeMark(text: string): boolean {
  const { kind } = readMarkLine(text);
  return kind !== 'paragraph' && kind !== 'caption';
}

function readHeading(text: string): MarkLine | null {
  const found = heading.exec(text);
  return found ? { kind: 'heading', level: found[1] === '#' ? 1 : 2, rest: found[2] ?? '' } : null;
}

function readItem(text: string, nested: boolean): MarkLine | null {
  const dot = bullet.exec(text);
  if (dot) return { kind: 'item', ordered: false, number: 1, nested, rest: dot[1] ?? '' };
  const digit = numbered.exec(text);
  return digit
    ? { kind: 'item', ordered: true, number: Number(digit[1]), nested, rest: digit[2] ?? '' }
    : null;
}

function readRow(text: string): MarkLine | null {
  if (!text.startsWith('|')) return null;
  const cells = text.slice(1).match(/(?:[^\\|]+|\\.|\\$)*(?:\||$)/g) ?? [];
  const closed = cells
    .filter((cell) => cell !== '')
    .map((cell) => cell.replace(/^[ \t]+|[ \t]*(?:(?<!\\)\|)?$/g, ''));
  return { kind: 'row', cells: closed };
}

function readPicture(text: string): MarkLine | null {
  const found = picture.exec(text);
  return found ? { kind: 'picture', alt: found[1] ?? '', file: found[2] ?? '' } : null;
}

function readAnnexMark(text: string): MarkLine | null {
  const found = annexMark.exec(text);
  if (!found) return null;
  const rest = found[1] ?? '';
  const mark = namedMark.exec(rest)?.[1];
  return mark === undefined
    ? { kind: 'annexMark', rest, mark: null }
    : { kind: 'annexMark', rest: rest.replace(namedMark, ''), mark: decode(mark) };
}

function decode(mark: string): string {
  try {
    return decodeURIComponent(mark);
  } catch {
    return mark;
  }
}

function readCaption(text: string): MarkLine | null {
  const found = caption.exec(text);
  return found ? { kind: 'caption', rest: found[1] ?? '' } : null;
}
