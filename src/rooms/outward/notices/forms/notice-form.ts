import { z } from 'zod';
import { isCalendarDay } from '../../../../kernel/dates.ts';
import { councilInput } from '../../../../kernel/ids.ts';
import { dayInput, mostLetters, neededText } from '../../../../kernel/inputs.ts';
import { audiences, type NoticeInput } from '../model.ts';

/** A notice as its form posts it. What is wrong with one field is said together with the rest. */
export const noticeInput = z
  .object({
    councilId: councilInput,
    title: neededText(mostLetters.heading, 'notice-title-missing'),
    body: neededText(mostLetters.reason, 'notice-body-missing'),
    firstOn: dayInput('notice-first-missing'),
    lastOn: dayInput('notice-last-missing'),
    audience: z.enum(audiences, { error: 'notice-audience-missing' }),
  })
  .refine(({ firstOn, lastOn }) => !isDay(firstOn) || !isDay(lastOn) || firstOn <= lastOn, {
    error: 'notice-period-backwards',
    path: ['lastOn'],
    when: () => true,
  });

/** A field whose own check failed may hold anything. */
function isDay(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDay(value);
}

/** The form filled in with what is stored. */
export function fieldsOfNotice({ title, body, firstOn, lastOn, audience }: NoticeInput) {
  return { title, body, firstOn, lastOn, audience };
}
