import type { PdfLine } from './pdf-lines.ts';

/**
 * Puts the footnotes of a page where their signs stand. A raised figure is a footnote's sign only where a line at the
 * page's foot begins with the same one; else it is a power, or an order.
 */
export function placeNotes(lines: readonly PdfLine[]): PdfLine[] {
  const signed = lines.filter((line) => line.raised.length > 0);
  if (signed.length === 0) return [...lines];
  const notes = new Map<string, PdfLine[]>();
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line) continue;
    const sign = noteSign(line);
    const wanted =
      sign !== null &&
      signed.some(
        (each) => each !== line && each.y > line.y && each.raised.some((raised) => raised.sign === sign),
      );
    if (sign === null || !wanted) continue;
    notes.set(sign, lines.slice(at, from));
    from = at;
  }
  if (notes.size === 0) return [...lines];
  const below = new Set([...notes.values()].flat());
  return lines.filter((line) => !below.has(line)).map((line) => withNotes(line, notes));
}

/** The figure a line begins with, when letters follow it straight or after a space: "1Heraf", "1 Heraf". */
function noteSign(line: PdfLine): string | null {
  return /^(\d{1,2})\s?(?=\p{Lu}|https?:|www\.)/u.exec(line.text)?.[1] ?? null;
}

function withNotes(line: PdfLine, notes: ReadonlyMap<string, readonly PdfLine[]>): PdfLine {
  let { text } = line;
  for (const { sign, at } of [...line.raised].reverse()) {
    const note = notes.get(sign);
    if (!note) continue;
    const words = note
      .map((each) => each.text)
      .join(' ')
      .replace(/^\d{1,2}\s?/, '');
    text = `${text.slice(0, at).trimEnd()} [note ${sign}: ${words}]${text.slice(at).replace(/^\s*\d{1,2}/, '')}`;
  }
  return text === line.text ? line : { ...line, text, cells: [text] };
}
