/** A title as it is compared: without case, quotation marks, kinds of dashes and full stops at the end. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[»«"'”“’]/g, '')
    .replace(/[–—‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '');
}

/** How alike two titles are, from 0 to 1: twice the pairs of letters they share, of all the pairs they have. */
export function likeness(one: string, other: string): number {
  const [a, b] = [plainTitle(one), plainTitle(other)];
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    rest.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
