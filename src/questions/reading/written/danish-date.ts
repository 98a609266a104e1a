import { danishMonths, danishWeekdays } from 'tvaers-rules/exact';

const yearFirst = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
/** Also `18/6 2024` and `18/6-24`. */
const dayFirst = /^(?<day>\d{1,2})\s*[-./]\s*(?<month>\d{1,2})\s*[-./\s]\s*(?<year>\d{4}|\d{2})$/;
const inWords = /^(?<day>\d{1,2})\.?\s*(?<month>\p{L}+)\.?\s+(?<year>\d{4}|\d{2})$/u;
const weekday = new RegExp(
  `^(?<name>${danishWeekdays.join('|')})\\s+(?:d\\.|den)?\\s*|^(?:d\\.|den)\\s*`,
  'iu',
);

/**
 * A day as people write it: `2024-06-18`, `18-06-2024`, `18.6.2024`, `18/6-24`, `18/6 2024`, `18. juni 2024` or `tirsdag den
 * 18. jun. 2024`. A year of two digits is of this century.
 * @returns `2024-06-18`, or null for what is no day in the calendar, or not the weekday it is called
 */
export function parseDate(text: string): string | null {
  const said = weekday.exec(text.trim());
  const bare = text.trim().slice(said?.[0].length ?? 0);
  const parts = [yearFirst, dayFirst, inWords].map((way) => way.exec(bare)?.groups).find(Boolean);
  if (!parts) return null;
  const [month, day] = [monthOf(parts.month ?? ''), Number(parts.day)];
  const year = Number(parts.year) + (parts.year?.length === 2 ? 2000 : 0);
  if (year < 1 || month < 1 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  // A day that is not there would be moved to the last of its month.
  if (date.day !== day || date.month !== month) return null;
  const name = said?.groups?.name?.toLocaleLowerCase('da');
  return name === undefined || danishWeekdays[date.dayOfWeek - 1] === name ? date.toString() : null;
}

/** 1 for January; 0 for no month. Names may be cut after three letters. */
function monthOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const name = written.toLocaleLowerCase('da');
  return danishMonths.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}
