import { type Clock, danishTime, systemClock } from '../../kernel/clock.ts';

/** The moment a page was begun: what is rendered from there on may be kept while it holds. */
export type Mark = {
  readonly generation: number;
  /** The Danish day it was begun on, in milliseconds of the epoch: pages say what is next, and what hangs today. */
  readonly from: number;
  readonly until: number;
};

/** How long what is kept of the pages holds, for all that keep something of them. */
export type Freshness = {
  /** Taken before a page is rendered: what is read after it is no older. */
  mark(): Mark;
  /** Whether what was begun then is still what anybody would read now. */
  holds(mark: Mark): boolean;
  /** What was kept holds no more: something was published. */
  forget(): void;
  /** The line that tells of publications is lost: nothing holds until it is back. */
  distrust(): void;
  /** The line is back. What was published meanwhile nobody heard. */
  trust(): void;
  /** Counts the forgettings. */
  readonly generation: number;
};

/** What is kept holds until something is published, until the line that tells of it is lost, and to the end of its day. */
export function openFreshness(clock: Clock = systemClock()): Freshness {
  let generation = 0;
  let isTrusted = true;
  let day = { from: 0, until: 0 };
  const forget = () => {
    generation += 1;
  };
  return {
    mark() {
      const now = clock.now().epochMilliseconds;
      if (now < day.from || now >= day.until) day = boundsOf(clock.today());
      return { generation, ...day };
    },
    holds(mark) {
      if (!isTrusted || mark.generation !== generation) return false;
      const now = clock.now().epochMilliseconds;
      return mark.from <= now && now < mark.until;
    },
    forget,
    distrust() {
      isTrusted = false;
      forget();
    },
    trust() {
      isTrusted = true;
      forget();
    },
    get generation() {
      return generation;
    },
  };
}

function boundsOf(date: Temporal.PlainDate) {
  const startOf = (each: Temporal.PlainDate) => each.toZonedDateTime(danishTime).epochMilliseconds;
  return { from: startOf(date), until: startOf(date.add({ days: 1 })) };
}
