import { ok, type Result, refused } from '../../../kernel/result.ts';
import { refuseQuestion } from '../../texts.da.ts';

export type Cells = readonly (readonly string[])[];

/** Reads lines of cells: semicolon, tab or comma between them, quotes around those that hold one; empty lines are left out. */
export function parseTable(text: string): Result<Cells> {
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  const records = splitRecords(body, separator);
  const open = records.findIndex((cells) => cells.some((cell) => cell.isOpen));
  if (open !== -1) {
    const start =
      records[open]
        ?.find(({ isOpen }) => isOpen)
        ?.text.trim()
        .slice(0, 20) ?? '';
    return refused(refuseQuestion('question-quote-open', { row: open + 1, start }));
  }
  const cells = records.map((record) => record.map(({ text }) => text.trim()));
  return ok(cells.filter((record) => record.some((cell) => cell !== '')));
}

/** The first line decides: a semicolon there leaves the comma to decimals. */
function separatorOf(body: string): string {
  const first = body.split('\n').find((line) => line.trim() !== '') ?? '';
  return [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
}

type Piece = { readonly text: string; readonly isOpen: boolean };

function splitRecords(body: string, separator: string): Piece[][] {
  const cell = new RegExp(`("(?:[^"]|"")*"[^${separator}\\n]*|[^${separator}\\n]*)(${separator}|\\n|$)`, 'g');
  const records: Piece[][] = [[]];
  for (const [whole, content = '', end] of body.matchAll(cell)) {
    records.at(-1)?.push(unquote(content));
    if (end === '\n') records.push([]);
    if (end === '' || whole === '') break;
  }
  return records;
}

function unquote(content: string): Piece {
  const quoted = /^"((?:[^"]|"")*)"/.exec(content.trim());
  if (quoted) return { text: (quoted[1] ?? '').replaceAll('""', '"'), isOpen: false };
  return { text: content, isOpen: content.trim().startsWith('"') };
}

/**
 * Text of a CSV file: UTF-8, or what spreadsheets in Danish often save: UTF-16 (»Unicode-tekst«) or Windows-1252.
 * @returns null for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = utf16Of(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  return bytes.includes(0) ? null : decodeLetters(bytes);
}

/** By its mark, or, without one, by the noughts that every other byte of Danish text then is. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const noughts = (offset: number) => bytes.filter((byte, at) => at % 2 === offset && byte === 0).length;
  const [even, odd] = [noughts(0), noughts(1)];
  if (odd * 4 > bytes.length && even === 0) return 'utf-16le';
  return even * 4 > bytes.length && odd === 0 ? 'utf-16be' : null;
}

function decodeLetters(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
