/** How two rows of things correspond: kept pairs, and what stands on one side only, in reading order. */
export type Aligned<T> =
  | { readonly kind: 'same'; readonly before: T; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T }
  | { readonly kind: 'added'; readonly after: T };

/** Past this many comparisons the middle is taken as all replaced: nobody reads such a comparison word by word. */
const limit = 4_000_000;

/**
 * Aligns two rows so that the likeness of the pairs, summed, is greatest. `likeness` is 0 for things that cannot be
 * a pair and at most 1; where it is only ever 0 or 1 this is the longest common subsequence.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
): Aligned<T>[] {
  const [start, end] = findCommonEnds(before, after, likeness);
  const middle = alignMiddle(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    likeness,
  );
  return [
    ...pair(before.slice(0, start), after),
    ...middle,
    ...pair(before.slice(before.length - end), after.slice(after.length - end)),
  ];
}

function findCommonEnds<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
): [number, number] {
  const shorter = Math.min(before.length, after.length);
  const alike = (a: T | undefined, b: T | undefined) =>
    a !== undefined && b !== undefined && likeness(a, b) === 1;
  let start = 0;
  while (start < shorter && alike(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && alike(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return [start, end];
}

function pair<T>(before: readonly T[], after: readonly T[]): Aligned<T>[] {
  return before.flatMap((one, index) => {
    const other = after[index];
    return other === undefined ? [] : [{ kind: 'same', before: one, after: other }];
  });
}

function alignMiddle<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
): Aligned<T>[] {
  if (before.length * after.length > limit) return [...removedAll(before), ...addedAll(after)];
  const scores = fillTable(before, after, likeness);
  const aligned: Aligned<T>[] = [];
  let [row, column] = [0, 0];
  for (;;) {
    const [a, b] = [before[row], after[column]];
    if (a === undefined || b === undefined) break;
    const step = chooseStep(scores, row, column);
    if (step === 'same') aligned.push({ kind: 'same', before: a, after: b });
    else aligned.push(step === 'removed' ? { kind: 'removed', before: a } : { kind: 'added', after: b });
    if (step !== 'added') row += 1;
    if (step !== 'removed') column += 1;
  }
  return [...aligned, ...removedAll(before.slice(row)), ...addedAll(after.slice(column))];
}

function removedAll<T>(before: readonly T[]): Aligned<T>[] {
  return before.map((one) => ({ kind: 'removed', before: one }));
}

function addedAll<T>(after: readonly T[]): Aligned<T>[] {
  return after.map((one) => ({ kind: 'added', after: one }));
}

type Step = 'same' | 'removed' | 'added';
type Scores = {
  readonly best: Float32Array;
  readonly like: Float32Array;
  readonly width: number;
};

/** best[r][c]: the greatest likeness of what is left from r and c on. Filled from the end. */
function fillTable<T>(before: readonly T[], after: readonly T[], likeness: (a: T, b: T) => number): Scores {
  const [rows, columns] = [before.length, after.length];
  const best = new Float32Array((rows + 1) * (columns + 1));
  const like = new Float32Array((rows + 1) * (columns + 1));
  const width = columns + 1;
  for (const [row, a] of [...before.entries()].reverse()) {
    for (const [column, b] of [...after.entries()].reverse()) {
      const at = row * width + column;
      const score = likeness(a, b);
      like[at] = score;
      const paired = score > 0 ? score + (best[at + width + 1] ?? 0) : 0;
      best[at] = Math.max(paired, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  return { best, like, width };
}

function chooseStep({ best, like, width }: Scores, row: number, column: number): Step {
  const at = row * width + column;
  const score = like[at] ?? 0;
  const paired = Math.fround(score + (best[at + width + 1] ?? 0));
  if (score > 0 && paired >= (best[at] ?? 0)) return 'same';
  return (best[at + width] ?? 0) >= (best[at + 1] ?? 0) ? 'removed' : 'added';
}
