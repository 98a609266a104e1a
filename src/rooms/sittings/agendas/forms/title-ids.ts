import { readId, type SectionId } from '../../../../kernel/ids.ts';
import type { Filled } from '../../../../ui/index.ts';

/** The page of an agenda has a field for a title in each of its forms: what each is called on the page. */
export const titleIds = {
  newSection: 'new-section',
  section: (id: SectionId) => `section-${id}`,
  newItem: (section: SectionId) => `title-${section}`,
} as const;

/** What was typed on the page of an agenda, and in which of its fields for a title. */
export type TypedOnAgenda = Filled & { readonly at: string | null };

/** The field of the section a new item was posted for. */
export function titleIdOfPosted({ sectionId }: Readonly<Record<string, string>>): string | null {
  const id = readId<'agenda_sections'>(sectionId ?? '');
  return id && titleIds.newItem(id);
}

/** What was typed, what is wrong with a title led to the field it was posted from. */
export function typedAt(at: string | null, { fields, faults }: Filled): TypedOnAgenda {
  const placed = faults.map((fault) => (at && fault.field === 'title' ? { ...fault, field: at } : fault));
  return { fields, faults: placed, at };
}
