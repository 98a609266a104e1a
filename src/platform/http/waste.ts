/** Counts what people send in files that then are used for nothing. */
type Waste = {
  /** Whether they have wasted more within the last hour than one may. */
  isTooMuch(person: string): boolean;
  add(person: string, bytes: number): void;
};

const hourMilliseconds = 60 * 60 * 1000;

/** @param most bytes in an hour @param now milliseconds since some instant */
export function countWaste(most: number, now: () => number = () => performance.now()): Waste {
  const wasted = new Map<string, { readonly at: number; readonly bytes: number }[]>();
  const recent = (person: string) =>
    (wasted.get(person) ?? []).filter(({ at }) => now() - at < hourMilliseconds);
  return {
    isTooMuch: (person) => recent(person).reduce((sum, { bytes }) => sum + bytes, 0) >= most,
    add(person, bytes) {
      if (bytes > 0) wasted.set(person, [...recent(person), { at: now(), bytes }]);
    },
  };
}
