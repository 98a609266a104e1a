import type { Block } from './model.ts';

/** Gives every annex mark whose key is empty the next free key: a1, a2, … */
export function nameMarks(blocks: readonly Block[], taken: readonly string[] = []): Block[] {
  const used = new Set([...taken, ...listMarks(blocks)]);
  let number = 1;
  return blocks.map((block) => {
    if (block.type !== 'annexMark' || block.mark !== '') return block;
    while (used.has(`a${number}`)) number += 1;
    used.add(`a${number}`);
    return { ...block, mark: `a${number}` };
  });
}

/** The keys of a text's annex marks, in their order. */
export function listMarks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'annexMark' && block.mark !== '' ? [block.mark] : []));
}
