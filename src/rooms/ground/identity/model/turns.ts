/** Lets few do something at once; the others wait, and not too many of them. */
type Turns = {
  /** @returns null where too many wait already */
  take<T>(work: () => Promise<T>): Promise<T | null>;
};

export function openTurns(most: { readonly atOnce: number; readonly waiting: number }): Turns {
  const line: (() => void)[] = [];
  let free = most.atOnce;
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async take(work) {
      if (free > 0) free -= 1;
      else if (line.length >= most.waiting) return null;
      else await new Promise<void>((resolve) => line.push(resolve));
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
