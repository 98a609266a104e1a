/** How often each word stands whole in the source, in lower case: the document's own witness on spelling. */
export type Vocabulary = {
  readonly all: ReadonlyMap<string, number>;
  /** Words that are neither first nor last on their line, so surely whole. */
  readonly inner: ReadonlyMap<string, number>;
  /** Hyphens at line ends were lost on the way: a word may go on without one. */
  readonly losesHyphens: boolean;
};

// Latin letters and figures; the Unicode classes take three times as long over a long text.
const word = /[0-9A-Za-z\u00C0-\u024F]+(?:-[0-9A-Za-z\u00C0-\u024F]+)*/g;

/**
 * Counts the words of the lines. The last word of a line that ends in a hyphen, and the first of the next, are halves.
 *
 * @param suspect the format is one that may lose hyphens (pdf); other texts must give several proofs first
 */
export function readVocabulary(lines: readonly string[], suspect = false): Vocabulary {
  const all = new Map<string, number>();
  const inner = new Map<string, number>();
  const seams: [string, string][] = [];
  let broken = false;
  let before = '';
  for (const line of lines) {
    const words = line.toLowerCase().match(word) ?? [];
    const breaks = /[0-9A-Za-z\u00C0-\u024F][-\u00AD]$/.test(line);
    words.forEach((each, at) => {
      const half = (at === 0 && broken) || (at === words.length - 1 && breaks);
      if (!half) all.set(each, (all.get(each) ?? 0) + 1);
      if (at > 0 && at < words.length - 1) inner.set(each, (inner.get(each) ?? 0) + 1);
    });
    if (before !== '' && words[0] !== undefined) seams.push([before, words[0]]);
    before = breaks || /[.,:;!?)]$/.test(line) ? '' : (words.at(-1) ?? '');
    broken = breaks;
  }
  return { all, inner, losesHyphens: suspect || countLost(seams, inner) >= proofs };
}

const proofs = 3;

/** Line ends where two halves that are no words make one that is. */
function countLost(
  seams: readonly (readonly [string, string])[],
  inner: ReadonlyMap<string, number>,
): number {
  return seams.filter(([left, right]) => !inner.has(left) && !inner.has(right) && inner.has(left + right))
    .length;
}

export function knowsWord(vocabulary: Vocabulary, text: string): boolean {
  return vocabulary.all.has(text.toLowerCase());
}

/** Whether the two ends of lines are halves of one word whose hyphen was lost, in a text that loses them. */
export function isSplitWord({ inner }: Vocabulary, left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  return inner.has((left + right).toLowerCase()) && !inner.has(right.toLowerCase());
}
