import { z } from 'zod';
import { calendarDay, isCalendarDay } from '../../../../kernel/dates.ts';
import { councilInput } from '../../../../kernel/ids.ts';
import { audiences, longest, type NoticeInput } from '../model.ts';

/** A notice as its form posts it. What is wrong with one field is said together with the rest. */
export const noticeInput = z
  .object({
    councilId: councilInput,
    title: z
      .string({ error: 'notice-title-missing' })
      .trim()
      .min(1, 'notice-title-missing')
      .max(longest.title, 'notice-title-long'),
    body: z
      .string({ error: 'notice-body-missing' })
      .trim()
      .min(1, 'notice-body-missing')
      .max(longest.body, 'notice-body-long'),
    firstOn: calendarDay('notice-first-invalid'),
    lastOn: calendarDay('notice-last-invalid'),
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
