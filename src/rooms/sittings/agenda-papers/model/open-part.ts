import { type FileHash, fileInput } from '../../../../kernel/ids.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem } from './agenda-document.ts';

/**
 * The same agenda for readers who may not see what is closed: closed items keep their heading only, and a closed annex
 * of an open item its title only.
 */
export function openPart(agenda: AgendaDocument): AgendaDocument {
  const sections = agenda.sections.map((section) => ({ ...section, items: section.items.map(openItem) }));
  return { ...agenda, sections };
}

function openItem(item: DocumentItem): DocumentItem {
  if (item.closedReason !== null || item.parts === null) return { ...item, parts: null };
  return { ...item, parts: { ...item.parts, annexes: item.parts.annexes.map(openAnnex) } };
}

const noFile: FileHash = fileInput.parse('');

function openAnnex(annex: AnnexEntry): AnnexEntry {
  return annex.closedReason === null ? annex : { ...annex, fileHash: noFile, fileName: '' };
}
