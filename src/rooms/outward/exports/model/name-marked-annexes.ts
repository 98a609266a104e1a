import type { RichText } from 'tvaers-richtext';
import type { PaperAnnex } from '../../../ground/papers/index.ts';

/** The text with "(bilag 1 og 2)" behind each mark, so that the reader of paper finds the annexes it speaks of. */
export function nameMarkedAnnexes(text: RichText, annexes: readonly PaperAnnex[]): RichText {
  return text.map((block) => {
    if (block.type !== 'annexMark') return block;
    const numbers = annexes.filter(({ mark }) => mark === block.mark).map(({ number }) => number);
    if (numbers.length === 0) return block;
    const words = block.content.length === 0 ? [{ text: 'Bilag er vedlagt' }] : block.content;
    return { ...block, content: [...words, { text: ` (bilag ${listNumbers(numbers)})` }] };
  });
}

function listNumbers(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? `${last}` : `${numbers.slice(0, -1).join(', ')} og ${last}`;
}
