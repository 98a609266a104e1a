export type Cells = readonly (readonly string[])[];

/** Reads lines of cells: semicolon, tab or comma between them, quotes around those that hold one; empty lines are left out. */
export function parseTable(text: string): Cells {
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  return splitRecords(body, separator)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

/** The first line decides: a semicolon there leaves the comma to decimals. */
function separatorOf(body: string): string {
  const first = body.split('\n').find((line) => line.trim() !== '') ?? '';
  return [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
}

function splitRecords(body: string, separator: string): string[][] {
  const cell = new RegExp(`("(?:[^"]|"")*"[^${separator}\\n]*|[^${separator}\\n]*)(${separator}|\\n|$)`, 'g');
  const records: string[][] = [[]];
  for (const [whole, content = '', end] of body.matchAll(cell)) {
    records.at(-1)?.push(unquote(content));
    if (end === '\n') records.push([]);
    if (end === '' || whole === '') break;
  }
  return records;
}

function unquote(content: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(content.trim());
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : content;
}

/** Text of a CSV file: UTF-8, or what spreadsheets in Danish often save, Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
