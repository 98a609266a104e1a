import type { SendingDeadline } from '../../../ground/papers/index.ts';

export type Timeliness =
  /** There is no deadline: an extraordinary meeting's agenda, an addendum, a new version. */
  | { readonly kind: 'free' }
  | {
      readonly kind: 'in-time';
      readonly on: string;
      readonly daysLeft: number;
      /** Why the deadline had been moved. */
      readonly reason: string | null;
    }
  | { readonly kind: 'late'; readonly on: string; readonly daysLate: number; readonly law: string };

/** Whether a paper sent out today is in time; the day of the deadline counts. */
export function decideTimeliness(deadline: SendingDeadline | null, today: Temporal.PlainDate): Timeliness {
  if (deadline === null) return { kind: 'free' };
  const days = today.until(Temporal.PlainDate.from(deadline.on), { largestUnit: 'days' }).days;
  return days < 0
    ? { kind: 'late', on: deadline.on, daysLate: -days, law: deadline.law }
    : { kind: 'in-time', on: deadline.on, daysLeft: days, reason: deadline.deviation?.reason ?? null };
}
