/** Characters of one search entry; the database indexes no more of it (db/migrations/0015). */
const longest = 100_000;

/** Cuts a long text at gaps between words, so that all of it can be found: one search entry for each piece. */
export function cutForSearch(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const gap = Math.max(rest.lastIndexOf('\n', longest), rest.lastIndexOf(' ', longest));
    const cut = gap > 0 ? gap : longest;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}
