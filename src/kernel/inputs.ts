import { z } from 'zod';
import { isCalendarDay, isDay } from './dates.ts';

/**
 * The most letters of what people type, by what it is. One letter more is refused at its field with a sentence
 * (`text-long`). Rich text is bounded by the bytes of a posted form.
 */
export const mostLetters = {
  /** Initials, a record number's neighbour, a short name of one thing. */
  word: 100,
  /** A heading that stands in lists and menus. */
  heading: 120,
  /** A line: a title, a place, a name, an organisation. */
  line: 300,
  /** An address on the net. */
  address: 1000,
  /** Why: a reason, a note, a short notice. */
  reason: 2000,
  /** What somebody explains at length. */
  text: 20_000,
} as const;

/** What a tick in a box posts, in every form; an empty box posts nothing. */
export const ticked = 'ja';

/** A tick as it was posted, or as code says it. */
export const tickInput = z
  .union([z.boolean(), z.literal([ticked, ''])])
  .default(false)
  .transform((posted) => posted === true || posted === ticked);

/** How long a text is; a line break counts as one, however the browser posts it. */
export function lettersIn(text: string): number {
  return text.replaceAll('\r\n', '\n').length;
}

/** Refuses more letters than there is room for. */
export function atMost(most: number) {
  return (typed: string, context: z.RefinementCtx) => {
    const length = lettersIn(typed);
    if (length > most) context.addIssue({ code: 'custom', message: 'text-long', params: { length, most } });
  };
}

/** Text that may be left empty. */
export function textInput(most: number) {
  return z.string().trim().superRefine(atMost(most));
}

/** Text that must be there. @param missing what the refusal is called where it is not */
export function neededText(most: number, missing: string) {
  return z.string({ error: missing }).trim().min(1, missing).superRefine(atMost(most));
}

/** One line that must be there; what looks like one blank is one. */
export function neededLine(most: number, missing: string) {
  return z
    .string({ error: missing })
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(neededText(most, missing));
}

/** Lines of one field, counted together. */
export function linesInput(most: number) {
  return z
    .array(z.string())
    .readonly()
    .superRefine((lines, context) => atMost(most)(lines.join('\n'), context));
}

/**
 * A day, as YYYY-MM-DD. None, no day of the calendar, and one no council can mean each have their own sentence.
 * @param missing what the refusal is called where the field is empty; the common sentence where nothing is said
 */
export function dayInput(missing = 'day-missing') {
  return z.string({ error: missing }).trim().superRefine(refuseDay(missing));
}

/** A day that may be left out: null. */
export const maybeDay = z
  .string()
  .trim()
  .nullish()
  .transform((typed) => typed || null)
  .superRefine((typed, context) => {
    if (typed !== null) refuseDay('')(typed, context);
  });

/** What a day that was typed is refused as: no day of the calendar, or one that no council can mean. */
export function whatIsWrongWithDay(typed: string): 'day-wrong' | 'day-far' | null {
  if (!isDay(typed)) return 'day-wrong';
  return isCalendarDay(typed) ? null : 'day-far';
}

function refuseDay(missing: string) {
  return (typed: string, context: z.RefinementCtx) => {
    const message = typed === '' ? missing : whatIsWrongWithDay(typed);
    if (message !== null) context.addIssue({ code: 'custom', message, params: { day: typed.slice(0, 40) } });
  };
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Is it a time of day, as HH:MM? */
export function isTime(value: unknown): boolean {
  return typeof value === 'string' && clock.test(value);
}

/** A time of day, as HH:MM. @param missing as in `dayInput` */
export function timeInput(missing = 'time-missing') {
  return z.string({ error: missing }).trim().superRefine(refuseTime(missing));
}

/** A time that may be left out: null. */
export const maybeTime = z
  .string()
  .trim()
  .nullish()
  .transform((typed) => typed || null)
  .superRefine((typed, context) => {
    if (typed !== null) refuseTime('')(typed, context);
  });

function refuseTime(missing: string) {
  return (typed: string, context: z.RefinementCtx) => {
    const message = typed === '' ? missing : 'time-wrong';
    if (!isTime(typed)) context.addIssue({ code: 'custom', message, params: { time: typed.slice(0, 40) } });
  };
}
