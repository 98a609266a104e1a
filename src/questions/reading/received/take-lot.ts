import { z } from 'zod';
import type { Form } from '../../../../platform/http/form.ts';
import { calendarSuffix } from '../model.ts';
import { parseDate } from './danish-date.ts';

const lotSchema = z.strictObject({
  between: z.array(z.string()),
  drawn: z.array(z.string()).optional(),
  seed: z.string().optional(),
  drawnBy: z.array(z.string()).optional(),
  drawnAt: z.string().optional(),
  howDrawn: z.string().optional(),
});
export type LotValue = z.infer<typeof lotSchema>;

/** A lot as it stands in an address: JSON. Null when it cannot be read. */
export function parseLot(text: string): LotValue | null {
  try {
    return lotSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The drawing that was filled in on the page of a tie, if any: with a result, or with a public seed to draw from. */
export function takeLot(form: Form): readonly string[] {
  const between = form.texts('lod.between');
  const drawn = form.texts('lod.drawn');
  const seed = form.text('lod.seed').trim();
  if (between.length === 0 || (drawn.length === 0 && seed === '')) return [];
  const names = form
    .text('lod.drawnBy')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const lot: LotValue = {
    between: [...between],
    ...(drawn.length > 0 ? { drawn: [...drawn] } : {}),
    ...(seed === '' ? {} : { seed }),
    ...(names.length > 0 ? { drawnBy: names } : {}),
    ...optional('drawnAt', drawnAt(form)),
    ...optional('howDrawn', form.text('lod.howDrawn').trim()),
  };
  return [JSON.stringify(lot)];
}

function drawnAt(form: Form): string {
  const text = (form.text(`lod.drawnAt${calendarSuffix}`) || form.text('lod.drawnAt')).trim();
  return parseDate(text) ?? text;
}

function optional(key: 'drawnAt' | 'howDrawn', text: string): Partial<LotValue> {
  return text === '' ? {} : { [key]: text };
}
