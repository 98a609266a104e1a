import { escapeMarks, writeInlines } from './inline-marks.ts';
import { looksLikeMark } from './mark-lines.ts';
import type { Block, Inline, List, RichText, Table } from './model.ts';
import { normaliseText } from './normalise.ts';

/**
 * The text as plain lines with simple marks, for a text field without script. `fromMarks` reads them back to the
 * same normalised text.
 *
 * @example
 * toMarks([{ type: 'heading', level: 1, content: [{ text: 'Økonomi' }] }]); // '# Økonomi'
 */
export function toMarks(text: RichText): string {
  return normaliseText(text).map(writeBlock).join('\n\n');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return writeWords(block.content);
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeInlines(block.content)}`;
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block);
    case 'picture':
      return `![${escapeMarks(block.alt, '[]')}](${block.file})`;
    case 'annexMark':
      return ['./.', writeInlines(block.content), `{mark:${encodeURIComponent(block.mark)}}`]
        .filter(Boolean)
        .join(' ');
  }
}

/** Words at a line's start: what would be taken for a mark is guarded. */
function writeWords(content: readonly Inline[]): string {
  const line = writeInlines(content);
  return looksLikeMark(line) ? line.replace(/^(\d*)/, '$1\\') : line;
}

function writeList(list: List): string {
  const first = list.start ?? 1;
  const numberOf = (index: number) => (first + index > 999 ? first : first + index);
  return list.items
    .flatMap((item, index) => [
      writeItem(item.content, list.ordered ? numberOf(index) : null),
      ...(item.children ?? []).map(
        (child, place) => `  ${writeItem(child.content, item.orderedChildren ? place + 1 : null)}`,
      ),
    ])
    .join('\n');
}

/** "1. juni" would be read as a date, so such an item is written "1) juni". */
function writeItem(content: readonly Inline[], number: number | null): string {
  const words = writeInlines(content);
  if (number === null) return `- ${words}`;
  return looksLikeMark(`${number}. ${words}`) ? `${number}. ${words}` : `${number}) ${words}`;
}

function writeTable(table: Table): string {
  const rows = table.rows.map((row) => `| ${row.map(writeCell).join(' | ')} |`);
  const [first = '', ...others] = rows;
  const rule = table.header ? [`|${' --- |'.repeat(table.rows[0]?.length ?? 0)}`] : [];
  const caption = table.caption === undefined ? [] : [`Tabel: ${escapeMarks(table.caption)}`];
  return [...caption, first, ...rule, ...others].join('\n');
}

function writeCell(content: readonly Inline[]): string {
  return writeInlines(content, '|').replace(/^(:?)-/, '$1\\-');
}
