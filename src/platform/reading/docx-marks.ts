/**
 * What Word knows of a paragraph and the way over HTML would lose: it travels at the head of the paragraph's text between
 * two signs of Unicode's private area, and is taken off again where lines are made.
 */
export type ParagraphMark = {
  /** The automatic number as printed ("1.1."), or nothing. */
  readonly label: string;
  /** How deep in a list, where its style says so. */
  readonly level: number | null;
  /** Level of the outline, where no style of a heading says it. */
  readonly heading: number | null;
};

const [opened, closed] = ['\uE0A0', '\uE0A1'];
const sign = new RegExp(`^\\s*${opened}([^|]*)\\|(\\d*)\\|(\\d*)${closed}\\s*`);

export function writeMark({ label, level, heading }: ParagraphMark): string {
  return `${opened}${label.replaceAll('|', '')}|${level ?? ''}|${heading ?? ''}${closed}`;
}

/** The mark a text begins with, and how long it is; null where there is none. */
export function readMark(text: string): { readonly mark: ParagraphMark; readonly length: number } | null {
  const match = sign.exec(text);
  if (!match) return null;
  const number = (digits: string | undefined) => (digits ? Number(digits) : null);
  return {
    mark: { label: match[1] ?? '', level: number(match[2]), heading: number(match[3]) },
    length: match[0].length,
  };
}
