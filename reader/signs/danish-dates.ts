import { danishMonths } from 'tvaers-rules/exact';

const written = new RegExp(`(\\d{1,2})\\.\\s*(${danishMonths.join('|')})\\s+(\\d{4})`, 'gi');
const figures = /\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/g;
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** All dates written out in a text ("18. juni 2024", "18-06-2024", "2024-06-18"), in order; impossible ones are passed over. */
export function findDates(text: string): Temporal.PlainDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: { index: number; date: Temporal.PlainDate }[] = [];
  const note = (index: number, year: string, month: number, day: string) => {
    const date = dateOf(Number(year), month, Number(day));
    if (date) found.push({ index, date });
  };
  for (const match of text.matchAll(written)) {
    const month = danishMonths.indexOf((match[2] ?? '').toLowerCase()) + 1;
    note(match.index, match[3] ?? '', month, match[1] ?? '');
  }
  for (const match of text.matchAll(figures))
    note(match.index, match[3] ?? '', Number(match[2]), match[1] ?? '');
  for (const match of text.matchAll(iso)) note(match.index, match[1] ?? '', Number(match[2]), match[3] ?? '');
  return found.sort((a, b) => a.index - b.index).map((each) => each.date);
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** "18. juni 2024" */
export function writeDate(date: Temporal.PlainDate): string {
  return `${date.day}. ${danishMonths[date.month - 1] ?? ''} ${date.year}`;
}
