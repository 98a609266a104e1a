/** The only door to time. Rules and commands get instants and dates as arguments; the edge asks the clock. */
export type Clock = {
  now(): Temporal.Instant;
  /** Today's date in Denmark. */
  today(): Temporal.PlainDate;
};

export const danishTime = 'Europe/Copenhagen';

export function systemClock(): Clock {
  return clockFrom(() => Temporal.Now.instant());
}

/** A clock that stands still: for tests and storyboards. */
export function fixedClock(at: string | Temporal.Instant): Clock {
  const instant = typeof at === 'string' ? Temporal.Instant.from(at) : at;
  return clockFrom(() => instant);
}

/** A clock that can be set while the system runs (development only). */
export function settableClock(): Clock & { set(at: Temporal.Instant | null): void } {
  let offset = Temporal.Duration.from({ seconds: 0 });
  return {
    ...clockFrom(() => Temporal.Now.instant().add(offset)),
    set(at) {
      offset = at ? at.since(Temporal.Now.instant()) : Temporal.Duration.from({ seconds: 0 });
    },
  };
}

function clockFrom(now: () => Temporal.Instant): Clock {
  return { now, today: () => now().toZonedDateTimeISO(danishTime).toPlainDate() };
}
