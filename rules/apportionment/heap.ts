/** A binary heap: the greatest by `compare` on top. Push and pop cost O(log n). */
export type Heap<T> = {
  readonly size: () => number;
  readonly peek: () => T | undefined;
  readonly pop: () => T | undefined;
  readonly push: (item: T) => void;
};

/** Makes a heap in O(n); `compare` is above zero when its first argument comes first. */
export function heapOf<T>(initial: readonly T[], compare: (a: T, b: T) => number): Heap<T> {
  const items = [...initial];
  for (let at = Math.floor(items.length / 2) - 1; at >= 0; at -= 1) sink(items, at, compare);
  return {
    size: () => items.length,
    peek: () => items[0],
    pop: () => {
      const top = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        sink(items, 0, compare);
      }
      return top;
    },
    push: (item) => {
      items.push(item);
      rise(items, compare);
    },
  };
}

function sink<T>(items: T[], from: number, compare: (a: T, b: T) => number): void {
  let at = from;
  for (;;) {
    const child = greaterChild(items, at, compare);
    if (child === undefined || !before(items, child, at, compare)) return;
    swap(items, at, child);
    at = child;
  }
}

function greaterChild<T>(
  items: readonly T[],
  at: number,
  compare: (a: T, b: T) => number,
): number | undefined {
  const left = 2 * at + 1;
  if (left >= items.length) return undefined;
  return left + 1 < items.length && before(items, left + 1, left, compare) ? left + 1 : left;
}

function rise<T>(items: T[], compare: (a: T, b: T) => number): void {
  let at = items.length - 1;
  while (at > 0) {
    const parent = Math.floor((at - 1) / 2);
    if (!before(items, at, parent, compare)) return;
    swap(items, at, parent);
    at = parent;
  }
}

function before<T>(items: readonly T[], a: number, b: number, compare: (a: T, b: T) => number): boolean {
  const [first, second] = [items[a], items[b]];
  return first !== undefined && second !== undefined && compare(first, second) > 0;
}

function swap<T>(items: T[], a: number, b: number): void {
  const [first, second] = [items[a], items[b]];
  if (first === undefined || second === undefined) return;
  items[a] = second;
  items[b] = first;
}
