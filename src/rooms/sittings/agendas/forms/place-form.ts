type Posted = Readonly<Record<string, string>>;

/** A place among a section's items, as it is dragged to or chosen; last where none is said. */
export function inputOfPlace({ section, index = '' }: Posted) {
  return { sectionId: section, ...(index === '' ? {} : { index: Number(index) }) };
}

/** The saved state somebody wants back, and the one that stood when they chose it. */
export function inputOfRestoring({ revision, wanted }: Posted) {
  return { revision: Number(revision), wanted: Number(wanted) };
}
