import type { Block, RichText } from './model.ts';
import { plainInline } from './plain-inline.ts';

/** A block as plain lines; annex marks are left to the list of annexes. */
function plainBlock(block: Block): string {
  if (block.type === 'list') {
    return block.items
      .flatMap((item) => [
        `- ${plainInline(item.content)}`,
        ...(item.children ?? []).map((child) => `  - ${plainInline(child.content)}`),
      ])
      .join('\n');
  }
  if (block.type === 'table') {
    return block.rows.map((row) => row.map((cell) => plainInline(cell)).join('\t')).join('\n');
  }
  if (block.type === 'picture') return block.alt;
  return block.type === 'annexMark' ? '' : plainInline(block.content);
}

/** Rich text as plain paragraphs, a blank line between them. */
export function plainBlocks(text: RichText): string {
  return text
    .map(plainBlock)
    .filter((each) => each !== '')
    .join('\n\n');
}

/** The case statement cut at its headings; text before the first stands under an empty one. */
export function cutAtHeadings(text: RichText): { heading: string; text: string }[] {
  const parts: { heading: string; blocks: Block[] }[] = [];
  for (const block of text) {
    const last = parts.at(-1);
    if (block.type === 'heading') parts.push({ heading: plainInline(block.content), blocks: [] });
    else if (last) last.blocks.push(block);
    else parts.push({ heading: '', blocks: [block] });
  }
  return parts
    .map(({ heading, blocks }) => ({ heading, text: plainBlocks(blocks) }))
    .filter((part) => part.heading !== '' || part.text !== '');
}
