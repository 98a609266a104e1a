/** A row of headings: what speaks for it, and where its last one stands among the candidates. */
type Row = { readonly sum: number; readonly at: number };

const none: Row = { sum: 0, at: -1 };
/** A greater leap costs no more than this. */
const dearestLeap = 6;

/** Rows by the number of their last heading, and the best of them to go before another. */
type Rows = {
  add(number: number, row: Row): void;
  /** The row that is worth most before this number: a step of one adds 4, a leap takes its length, at most 6. */
  bestBefore(number: number): Row;
};

/**
 * Asked of every heading in a long document, so the answer takes as many steps as the count has digits, not as there are
 * rows.
 * @param numbers every number that will be added or asked about
 */
export function openRows(numbers: readonly number[]): Rows {
  const known = [...new Set(numbers)].sort((one, other) => one - other);
  const best = new Map<number, Row>();
  // Each place holds the best row of the numbers up to its own, back over as many as its lowest bit says.
  const upTo: Row[] = Array.from(known, () => none);
  const placeOf = new Map(known.map((number, at) => [number, at + 1]));
  const add = (number: number, row: Row) => {
    best.set(number, better(best.get(number) ?? none, row));
    for (let place = placeOf.get(number) ?? 0; place > 0 && place <= known.length; place += place & -place)
      upTo[place - 1] = better(upTo[place - 1] ?? none, row);
  };
  const bestUpTo = (number: number) => {
    let found = none;
    for (let place = countUpTo(known, number); place > 0; place -= place & -place)
      found = better(found, upTo[place - 1] ?? none);
    return found;
  };
  return {
    add,
    bestBefore(number) {
      let found = none;
      const leap = bestUpTo(number - dearestLeap);
      const near = Array.from({ length: dearestLeap - 1 }, (_, step) => best.get(number - step - 1) ?? none);
      for (const [row, worth] of [
        ...near.map((row, at) => [row, at === 0 ? 4 : -at - 1] as const),
        [leap, -dearestLeap] as const,
      ])
        if (row.at >= 0) found = better(found, { sum: row.sum + worth, at: row.at });
      return found;
    },
  };
}

/** Of two that are worth the same the one that begins first. */
function better(one: Row, other: Row): Row {
  if (one.sum !== other.sum) return one.sum > other.sum ? one : other;
  return other.at >= 0 && other.at < one.at ? other : one;
}

/** How many of the ascending numbers are not above this one. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
