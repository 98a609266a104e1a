import type { Line } from '../layout/lay-lines.ts';

export type ListedAnnex = {
  readonly item: string;
  readonly itemTitle: string;
  readonly number: number;
  readonly title: string;
  readonly page: number;
};

export type Contents = {
  readonly title: string;
  readonly annexes: readonly ListedAnnex[];
  readonly lines: readonly Line[];
};

const titleSign = /^indholdsfortegnelse\b|^indhold$|^bilagsfortegnelse\b|^bilagsliste\b/i;

/** The contents page of an annex bundle: items with their annexes and pages. Null where there is none. */
export function readContents(lines: readonly Line[]): Contents | null {
  const from = lines.findIndex((line) => titleSign.test(line.text));
  const title = lines[from];
  if (!title) return null;
  const annexes: ListedAnnex[] = [];
  let item = { number: '', title: '' };
  let at = from + 1;
  for (let entry = readEntry(lines, at); entry; entry = readEntry(lines, at)) {
    at += entry.lines;
    if (entry.kind === 'item') item = { number: entry.number, title: entry.title };
    if (entry.kind === 'annex') {
      const { title: name, page } = entry;
      annexes.push({
        item: item.number,
        itemTitle: item.title,
        number: Number(entry.number),
        title: name,
        page,
      });
    }
  }
  return annexes.length > 0 ? { title: title.text, annexes, lines: lines.slice(from, at) } : null;
}

type Entry = { kind: 'item' | 'annex' | 'self'; number: string; title: string; page: number; lines: number };

/** The entry that begins at a line; it may run over two, with its page on the second. */
function readEntry(lines: readonly Line[], at: number): Entry | null {
  const first = lines[at]?.text ?? '';
  const single = parseEntry(first);
  if (single) return { ...single, lines: 1 };
  // A cover on the page below ("2.1 Title", "Bilag 1") is no entry.
  const cover = lines[at]?.source.opensPage || /^bilag\s+\d+$/i.test(lines[at + 1]?.text ?? '');
  if (cover) return null;
  const both = parseEntry(`${first} ${lines[at + 1]?.text ?? ''}`);
  return both && lines[at + 1]?.opens !== 'paragraph' ? { ...both, lines: 2 } : null;
}

const ended = /^(.*?)[\s.…]*?\s?(\d{1,4})$/;

function parseEntry(text: string): Omit<Entry, 'lines'> | null {
  const match = ended.exec(text);
  const words = (match?.[1] ?? '').trim();
  const page = Number(match?.[2]);
  if (!match || words === '') return null;
  if (titleSign.test(words)) return { kind: 'self', number: '', title: words, page };
  const item = /^(\d{1,2}\.\d{1,2})\.?\s+(\S.*)$/.exec(words);
  if (item) return { kind: 'item', number: item[1] ?? '', title: item[2] ?? '', page };
  const annex = /^bilag\s+(\d+)\s*[:.–-]?\s*(\S.*)$/i.exec(words);
  return annex ? { kind: 'annex', number: annex[1] ?? '', title: annex[2] ?? '', page } : null;
}
