/**
 * What of a text became what, without what stands before and after it; null where that is too much to be told in a
 * line.
 * @param most characters of each
 */
export function changedWords(
  was: string,
  is: string,
  most = 80,
): { readonly was: string; readonly is: string } | null {
  const [before, after] = [wordsOf(was), wordsOf(is)];
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  const between = (words: readonly string[]) => words.slice(first, words.length - last).join(' ');
  const changed = { was: between(before), is: between(after) };
  return changed.was.length > most || changed.is.length > most ? null : changed;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
