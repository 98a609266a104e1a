import { byId } from '../exact/index.ts';
import { isRealDate } from '../forms/index.ts';
import { findExcess } from '../limits/index.ts';
import { type Decided, decided, type Refused } from '../outcome/index.ts';
import { calculateQuotaYear } from './calendar.ts';
import { refuse } from './errors.ts';
import * as steps from './steps.ts';

export type QuotaNotices = {
  /** Regions whose agreement was notified before the day, by name. */
  readonly inTime: readonly string[];
  /** Regions whose municipal quotas the agency sets. */
  readonly imposedFor: readonly string[];
};

/**
 * Which regions notified an agreement on the quotas of a year in time; null is no agreement at all.
 * Law: integrationsloven § 8, stk. 1 and 3. Errors: see errors.ts. A notice on a Saturday counts like any other.
 *
 * @example
 * const answer = decideQuotaNotices(2022, new Map([['Midtjylland', '2021-09-09'], ['Sjælland', '2021-09-10']]));
 * answer.status === 'decided' && [answer.inTime, answer.imposedFor]; // [['Midtjylland'], ['Sjælland']]
 */
export function decideQuotaNotices(
  year: number,
  notified: ReadonlyMap<string, string | null>,
): Decided<QuotaNotices> | Refused {
  const excess = findExcess('deadlines', { notified });
  if (excess) return excess;
  const unreal = [...notified.values()].find((date) => date !== null && !isRealDate(date));
  if (unreal) return refuse('date-not-real', { date: unreal });
  const { agreementLastDay: last } = calculateQuotaYear(year);
  const regions = [...notified].sort(([a], [b]) => byId(a, b));
  const isInTime = (date: string | null) => date !== null && date <= last;
  const inTime = regions.filter(([, date]) => isInTime(date)).map(([region]) => region);
  const imposedFor = regions.filter(([, date]) => !isInTime(date)).map(([region]) => region);
  return decided(steps.quotaNotices(inTime, imposedFor, last), { inTime, imposedFor });
}
