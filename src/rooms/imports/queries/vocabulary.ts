/** How often each word stands whole in the source, in lower case: the document's own witness on spelling. */
export type Vocabulary = ReadonlyMap<string, number>;

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Counts the words of the lines. The last word of a line that ends in a hyphen, and the first of the next, are halves. */
export function readVocabulary(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  let broken = false;
  for (const line of lines) {
    const words = line.toLowerCase().match(word) ?? [];
    const breaks = /[\p{L}\p{N}][-\u00AD]\s*$/u.test(line);
    const whole = words.slice(broken ? 1 : 0, breaks ? -1 : undefined);
    for (const each of whole) counts.set(each, (counts.get(each) ?? 0) + 1);
    broken = breaks;
  }
  return counts;
}

export function knowsWord(vocabulary: Vocabulary, text: string): boolean {
  return vocabulary.has(text.toLowerCase());
}
