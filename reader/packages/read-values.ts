import { htmlToWords } from './html-words.ts';

/** "04-12-2012 13:00:00" or "2013-06-20 10:30" as a day and a time; null where there is none. */
export function readMoment(text: string): { readonly on: string | null; readonly at: string | null } {
  const [, first, second, third] = /(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})/.exec(text) ?? [];
  const time = /\b(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*$/.exec(text.trim());
  const at =
    time && Number(time[1]) < 24 && Number(time[2]) < 60 ? `${time[1]?.padStart(2, '0')}:${time[2]}` : null;
  if (!first || !second || !third) return { on: null, at };
  const [year, day] = first.length === 4 ? [first, third] : [third, first];
  const on = `${year}-${second.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { on: isDay(on) ? on : null, at };
}

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return /^\d{4}-\d{2}-\d{2}$/.test(text);
  } catch {
    return false;
  }
}

/** "1" · "true" · "Ja" */
export function isTrue(text: string): boolean {
  return /^(?:1|true|ja|yes)$/i.test(text.trim());
}

/** Who was there and who was not, by two labels; what nobody is in is left out. */
export function attendanceOf(people: readonly { readonly name: string; readonly absent: boolean }[]) {
  const named = (absent: boolean) =>
    people.filter((each) => each.absent === absent && each.name !== '').map(({ name }) => name);
  return [
    { label: 'Deltagere', names: named(false) },
    { label: 'Fraværende', names: named(true) },
  ].filter(({ names }) => names.length > 0);
}

/** A place written with line breaks in it, on one line: "Kaløvig Kursuscenter, Præstekravevej 50". */
export function placeOf(...lines: readonly string[]): string | null {
  const words = lines
    .map((line) => htmlToWords(line.replace(/<br\s*\/?>/gi, ', ')))
    .filter((line) => line !== '');
  return words.join(', ').replace(/(?:,\s*)+/g, ', ') || null;
}

/** A record number as published, or null: some systems print an empty one. */
export function recordOf(text: string): string | null {
  return text.trim() || null;
}
