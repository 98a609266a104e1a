import type { AgendaDocument } from '../../../src/rooms/sittings/agenda-papers/index.ts';
import { inventedAgenda } from '../../../test/invented-agenda.ts';

/** About 60 pages of made-up text. `edit` changes one title, as a secretary does between two looks at the PDF. */
export function agendaToPrint(edit = 0): AgendaDocument {
  const agenda = inventedAgenda(6);
  const sections = agenda.sections.map((section, index) => ({
    ...section,
    items: section.items.map((item, position) =>
      edit > 0 && index === 2 && position === 2 ? { ...item, title: `${item.title} (rettet ${edit})` } : item,
    ),
  }));
  return { ...agenda, sections };
}
