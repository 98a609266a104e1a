import { danishMonths, danishWeekdays } from 'tvaers-rules/exact';
import { danishTime } from '../kernel/clock.ts';

/** @example longDate('2024-06-18') // '18. juni 2024' */
export function longDate(date: string | Temporal.PlainDate): string {
  const day = Temporal.PlainDate.from(date);
  return `${day.day}. ${danishMonths[day.month - 1]} ${day.year}`;
}

/** @example weekdayDate('2024-06-18') // 'tirsdag den 18. juni 2024' */
export function weekdayDate(date: string | Temporal.PlainDate): string {
  const day = Temporal.PlainDate.from(date);
  return `${danishWeekdays[day.dayOfWeek - 1]} den ${longDate(day)}`;
}

/** @example clockTime('09:30') // 'kl. 9.30' */
export function clockTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `kl. ${Number(hour)}.${minute}`;
}

/** An instant as Danish wall-clock time: `18. juni 2024 kl. 9.30`. */
export function instantText(at: Date | string | Temporal.Instant): string {
  const instant =
    at instanceof Date ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : Temporal.Instant.from(at);
  const local = instant.toZonedDateTimeISO(danishTime);
  return `${longDate(local.toPlainDate())} ${clockTime(local.toPlainTime().toString())}`;
}
