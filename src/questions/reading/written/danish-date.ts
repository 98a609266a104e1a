import { danishMonths } from 'tvaers-rules/exact';

const yearFirst = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const dayFirst = /^(?<day>\d{1,2})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<year>\d{4})$/;
const inWords = /^(?:den\s+)?(?<day>\d{1,2})\.?\s*(?<month>\p{L}+)\.?\s+(?<year>\d{4})$/u;

/**
 * A day as people write it: `2024-06-18`, `18-06-2024`, `18.6.2024`, `18. juni 2024` or `18. jun. 2024`.
 * @returns `2024-06-18`, or null for what is no day in the calendar
 */
export function parseDate(text: string): string | null {
  const parts = [yearFirst, dayFirst, inWords].map((way) => way.exec(text.trim())?.groups).find(Boolean);
  if (!parts) return null;
  const [year, month, day] = [Number(parts.year), monthOf(parts.month ?? ''), Number(parts.day)];
  if (year < 1 || month < 1 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  // A day that is not there would be moved to the last of its month.
  return date.day === day && date.month === month ? date.toString() : null;
}

/** 1 for January; 0 for no month. Names may be cut after three letters. */
function monthOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const name = written.toLocaleLowerCase('da');
  return danishMonths.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}
