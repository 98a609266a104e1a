/**
 * The pattern of record numbers that look like one of them: letters and marks stay, digits may be others. Four digits
 * that are a year stay four, two stay two; other rows of digits may be two longer or shorter. Nothing in it repeats
 * without an end or within another repetition, so that no text takes it long.
 *
 * @param example "Q-2024/117"
 * @returns a regular expression, or null where the example has fewer than three digits or is too long to be a number
 */
export function patternOfExample(example: string): string | null {
  const text = example.trim();
  if (text.length > 40 || text.replaceAll(/\D/g, '').length < 3) return null;
  return text.replaceAll(/\d+|[^\d\p{L}]/gu, (found) =>
    /\d/.test(found) ? digitsLike(found) : RegExp.escape(found),
  );
}

function digitsLike(digits: string): string {
  if (digits.length === 2 || /^(?:19|20)\d\d$/.test(digits)) return `\\d{${digits.length}}`;
  return `\\d{${Math.max(1, digits.length - 2)},${digits.length + 2}}`;
}
