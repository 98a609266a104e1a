import type { RichText } from 'tvaers-richtext';
import type { AgendaDocument, DocumentItem } from '../../../sittings/agendas/index.ts';

/** The text with each picture that cannot be printed replaced by what it shows, so that nothing is lost unsaid. */
export function describeMissingPictures(text: RichText, isPrintable: (file: string) => boolean): RichText {
  return text.map((block) => {
    if (block.type !== 'picture' || isPrintable(block.file)) return block;
    const words = block.alt === '' ? 'Et billede kan ikke vises her.' : `Billede: ${block.alt}`;
    return { type: 'paragraph', content: [{ text: words, italic: true }] };
  });
}

/** The hashes of all pictures in the text. */
export function listPictures(text: RichText): string[] {
  return text.flatMap((block) => (block.type === 'picture' ? [block.file] : []));
}

/** The whole agenda with the pictures that cannot be shown described in words. */
export function describeAgendaPictures(
  agenda: AgendaDocument,
  isPrintable: (file: string) => boolean,
): AgendaDocument {
  const inItem = (item: DocumentItem): DocumentItem => {
    if (item.parts === null) return item;
    const background = describeMissingPictures(item.parts.background, isPrintable);
    const caseStatement = describeMissingPictures(item.parts.caseStatement, isPrintable);
    return { ...item, parts: { ...item.parts, background, caseStatement } };
  };
  return {
    ...agenda,
    sections: agenda.sections.map((section) => ({ ...section, items: section.items.map(inItem) })),
  };
}
