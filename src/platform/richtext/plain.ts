import { type Block, type Inline, plainInline, type RichText } from './model.ts';

/** The bare words, one line per paragraph, item and table row: for search, word counts and plain mail. */
export function plainText(text: RichText): string {
  return text.flatMap(plainLines).join('\n');
}

/** How many words a text has; figures count as words. */
export function wordCount(text: RichText): number {
  return plainText(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}

function plainLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'annexMark':
      return [plainInline(block.content)];
    case 'list':
      return block.items.flatMap((item) =>
        [item, ...(item.children ?? [])].map((one) => plainInline(one.content)),
      );
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.rows.map((row) => row.map((cell: readonly Inline[]) => plainInline(cell)).join('\t')),
      ];
    case 'picture':
      return [block.alt];
  }
}
