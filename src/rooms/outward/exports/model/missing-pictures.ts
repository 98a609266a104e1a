import type { RichText } from 'tvaers-richtext';
import {
  listEntries,
  listPictures,
  type PaperBody,
  type PaperEntry,
  printedText,
} from '../../../ground/papers/index.ts';

/** The text with each picture that cannot be printed replaced by what it shows, so that nothing is lost unsaid. */
export function describeMissingPictures(text: RichText, isPrintable: (file: string) => boolean): RichText {
  return text.map((block) => {
    if (block.type !== 'picture' || isPrintable(block.file)) return block;
    const words = block.alt === '' ? 'Et billede kan ikke vises her.' : `Billede: ${block.alt}`;
    return { type: 'paragraph', content: [{ text: words, italic: true }] };
  });
}

/** The hashes of all pictures the paper prints, each once. */
export function listPaperPictures(paper: PaperBody): string[] {
  const parts = listEntries(paper).flatMap((entry) => printedText(entry)?.parts ?? []);
  return [...new Set(parts.flatMap(({ content }) => listPictures(content)))];
}

/** The whole paper with the pictures that cannot be shown described in words. */
export function describePaperPictures(paper: PaperBody, isPrintable: (file: string) => boolean): PaperBody {
  const inEntry = (entry: PaperEntry): PaperEntry => {
    if (entry.text === null) return entry;
    const parts = entry.text.parts.map((part) => ({
      ...part,
      content: describeMissingPictures(part.content, isPrintable),
    }));
    return { ...entry, text: { ...entry.text, parts } };
  };
  const sections = paper.sections.map((section) => ({ ...section, entries: section.entries.map(inEntry) }));
  return { ...paper, sections };
}
