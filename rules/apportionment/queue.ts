/**
 * Puts an item into a list that stands in order, the greatest by `compare` last, where `pop` takes it.
 * O(log n) comparisons: quotients of large numbers are dear to compare, and a few hundred items are cheap to move.
 */
export function insert<T>(queue: T[], item: T, compare: (a: T, b: T) => number): void {
  let [from, to] = [0, queue.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const there = queue[middle];
    if (there !== undefined && compare(there, item) < 0) from = middle + 1;
    else to = middle;
  }
  queue.splice(from, 0, item);
}
