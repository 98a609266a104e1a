import type { Block, Inline, RichText } from './model.ts';
import { plainInline } from './plain-inline.ts';

/** The bare words, one line per paragraph, item and table row: for search, word counts and plain mail. */
export function plainText(text: RichText): string {
  return text.flatMap(plainLines).join('\n');
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
