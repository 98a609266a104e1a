import { type Block, type Inline, plainInline, type RichText } from 'tvaers-richtext';
import type { Line } from '../layout/lay-lines.ts';
import type { ImportedAnnex } from '../model/agenda.ts';
import { annexesByNumber, findListedTitle, findMarkNumbers } from '../signs/export-signs.ts';
import { joinLines } from '../words/join-lines.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readAnnexMark } from './read-annex-marks.ts';

/** The annexes of an item: those its list names, else those its marks speak of. */
export function listAnnexes(marked: RichText, entries: readonly string[]): ImportedAnnex[] {
  const listed = entries.map(findListedTitle).filter((entry) => entry !== null);
  if (listed.length > 0) return annexesByNumber(listed, numberedMarks(marked));
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

/** The entries of an annex list, each from "Bilag 1:" to the next, and the lines that are none. */
export function cutEntries(
  lines: readonly Line[],
  vocabulary: Vocabulary,
): { entries: string[]; others: Line[] } {
  const groups: Line[][] = [];
  const others: Line[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (/^Bilag \d+: /.test(line.text)) groups.push([line]);
    else if (last && line.opens === 'line') last.push(line);
    else others.push(line);
  }
  return {
    entries: groups.map((group) =>
      joinLines(
        group.map((line) => line.text),
        vocabulary,
      ),
    ),
    others,
  };
}
