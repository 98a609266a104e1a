import type { Understood } from 'tvaers-reader';
import type { SourceText } from 'tvaers-reader/source';

type ShownLine = { readonly line: number; readonly text: string; readonly ofItem: boolean };
export type ShownPage = { readonly page: number; readonly lines: readonly ShownLine[] };

/** The source's lines by page, with those of one item marked: from its heading to the next item's. */
export function pagesOf(
  source: SourceText,
  understood: Understood,
  number: string | null,
): readonly ShownPage[] {
  const [from, to] = number === null ? [0, 0] : linesOfItem(understood, number);
  const shown = source.lines.map(({ page, text }, at) => ({
    ...{ page, text, line: at + 1 },
    ofItem: at + 1 >= from && at + 1 < to,
  }));
  return [...Map.groupBy(shown, ({ page }) => page)].map(([page, lines]) => ({ page, lines }));
}

function linesOfItem(understood: Understood, number: string): readonly [number, number] {
  const items = understood.kind === 'annex-bundle' ? [] : understood.sections.flatMap(({ items }) => items);
  const from = items.find((item) => item.number === number)?.place?.line;
  if (from === undefined) return [0, 0];
  const later = items.flatMap(({ place }) => (place && place.line > from ? [place.line] : []));
  return [from, Math.min(...later)];
}
