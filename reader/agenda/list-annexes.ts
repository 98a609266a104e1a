import { type Block, type Inline, plainInline, type RichText } from 'tvaers-richtext';
import { endsOnPurpose, type Layout, type Line } from '../layout/lay-lines.ts';
import type { ImportedAnnex } from '../model/agenda.ts';
import {
  annexesByNumber,
  findListedTitle,
  findMarkNumbers,
  type ListedTitle,
} from '../signs/export-signs.ts';
import { findBulletSign, findMarkSign } from '../signs/signs.ts';
import { joinLines } from '../words/join-lines.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readAnnexMark } from './read-annex-marks.ts';

/** The annexes of an item: those its list names, else those its marks speak of. */
export function listAnnexes(marked: RichText, entries: readonly ListedTitle[]): ImportedAnnex[] {
  if (entries.length > 0) return annexesByNumber(entries, numberedMarks(marked));
  return marked.flatMap((block) =>
    block.type === 'annexMark'
      ? readAnnexMark(findMarkNumbers(plainInline(block.content)).bare, block.mark)
      : [],
  );
}

function numberedMarks(marked: RichText): Map<number, string> {
  const pairs = marked.flatMap((block): [number, string][] =>
    block.type === 'annexMark'
      ? findMarkNumbers(plainInline(block.content)).numbers.map((number) => [number, block.mark])
      : [],
  );
  return new Map(pairs);
}

/** The text without the annex numbers an export prints behind each mark: they are made anew every time. */
export function withoutMarkNumbers(text: RichText): RichText {
  return text.map((block): Block => {
    if (block.type !== 'annexMark') return block;
    const { numbers, bare } = findMarkNumbers(plainInline(block.content));
    return numbers.length === 0 ? block : { ...block, content: cutTo(block.content, bare.length) };
  });
}

function cutTo(content: readonly Inline[], length: number): Inline[] {
  const kept: Inline[] = [];
  let left = length;
  for (const inline of content) {
    if (left <= 0) break;
    kept.push({ ...inline, text: inline.text.slice(0, left) });
    left -= inline.text.length;
  }
  return kept;
}

/**
 * The entries of an annex list, with or without "Bilag 1:", numbers, bullets, cells; and the lines that are none:
 * running text, and what says that there are no annexes.
 */
export function cutEntries(
  layout: Layout,
  lines: readonly Line[],
  vocabulary: Vocabulary,
): { entries: ListedTitle[]; others: Line[] } {
  const groups: Line[][] = [];
  const others: Line[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && continuesEntry(layout, before, line)) last.push(line);
    else groups.push([line]);
  }
  const entries: ListedTitle[] = [];
  for (const group of groups) {
    const title = entryTitle(group, vocabulary);
    if (title === null) others.push(...group);
    else entries.push({ number: findListedTitle(group[0]?.text ?? '')?.number ?? entries.length + 1, title });
  }
  return { entries, others };
}

function continuesEntry(layout: Layout, before: Line, line: Line): boolean {
  if (line.source.whole || line.source.cells || before.source.cells || line.opens === 'paragraph')
    return false;
  if (/^bilag\s+\d/i.test(line.text) || findBulletSign(line.text) || findMarkSign(line.text) !== null)
    return false;
  if (/^\d{4}-\d{5,}\s+-/.test(line.text)) return false;
  return !endsOnPurpose(before, line, layout.width) || (/^\p{Ll}/u.test(line.text) && line.opens !== 'page');
}

const none = /^(?:der er )?(?:ingen|intet)(?: bilag| vedlagte bilag)?\.?$/i;
const heads = /^(?:nr\.?|titel|navn|dokument(?:navn)?|bilag|åbenhed|status|dok\.?\s?nr\.?)$/i;

/** The title an entry names, or null where it is no entry. */
function entryTitle(group: readonly Line[], vocabulary: Vocabulary): string | null {
  const first = group[0];
  if (!first) return null;
  const text = first.source.cells
    ? titleCell(first.source.cells)
    : joinLines(
        group.map((line) => line.text),
        vocabulary,
      );
  if (text === null || none.test(text) || isRunningText(text)) return null;
  const title = cleanTitle(text);
  return /\p{L}/u.test(title) ? title : null;
}

/** Of a row's cells the one that is a name: neither number, openness nor document number. */
function titleCell(cells: readonly string[]): string | null {
  const named = cells.filter(
    (cell) => /\p{L}{2}/u.test(cell) && !/^(?:åben|lukket|fortrolig|pdf|docx?)$/i.test(cell),
  );
  if (named.length === 0 || cells.filter((cell) => cell !== '').every((cell) => heads.test(cell)))
    return null;
  return named.reduce((longest, cell) => (cell.length > longest.length ? cell : longest));
}

/** Sentences below a list of annexes are text of the case. */
function isRunningText(text: string): boolean {
  return (
    text.length > 260 ||
    (/[.!?]\s+\p{Lu}/u.test(text) && text.length > 140) ||
    (/\.$/.test(text) && text.split(' ').length > 9 && /\b(?:er|har|skal|kan|bliver|vil)\b/.test(text))
  );
}

function cleanTitle(text: string): string {
  const exported = findListedTitle(text);
  if (exported) return exported.title;
  const bare = (findMarkSign(text) ?? text)
    .replace(/^(?:PDF|DOCX?|XLSX?)(?=\p{Lu})/u, '')
    .replace(/^\s*(?:[-–—•·▪■●○◦*\uF0B7\uF0A7]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/i, '')
    .replace(/^\d{4}-\d{5,}\s*[-–:]\s*/, '')
    .replace(/^bilag\s*(?:nr\.?\s*)?\d+\s?[a-z]?\s*[:.–-]\s*(?=\S)/i, '')
    .replace(/^bilag\s+\d+\s+(?=\p{Lu})/u, '')
    .replace(/\s+\((?:PDF|DOCX?|XLSX?)(?:,[^()]*)?\)$/i, '')
    .replace(/\s+\d{3,7}\/\d{2}$/, '')
    .trim();
  return bare;
}
