/** A deadline with its day (YYYY-MM-DD), as moved if it was moved. */
type Due = { readonly on: string; readonly deviation: { readonly reason: string } | null };

export type Timeliness =
  /** There is no deadline: an extraordinary meeting, an addendum, a new version. */
  | { readonly kind: 'free' }
  | {
      readonly kind: 'in-time';
      readonly on: string;
      readonly daysLeft: number;
      /** Why the deadline had been moved. */
      readonly reason: string | null;
    }
  | { readonly kind: 'late'; readonly on: string; readonly daysLate: number };

/** Whether an agenda sent out today is in time; the day of the deadline counts (rules of procedure § 5, stk. 5). */
export function decideTimeliness(deadline: Due | null, today: Temporal.PlainDate): Timeliness {
  if (deadline === null) return { kind: 'free' };
  const days = today.until(Temporal.PlainDate.from(deadline.on), { largestUnit: 'days' }).days;
  return days < 0
    ? { kind: 'late', on: deadline.on, daysLate: -days }
    : { kind: 'in-time', on: deadline.on, daysLeft: days, reason: deadline.deviation?.reason ?? null };
}
