import type { Form } from '../../../platform/http/form.ts';
import type { Lot } from '../lot.ts';
import { parseDate } from '../written/danish-date.ts';
import { dateIn } from './date-in.ts';

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
  const day = dateIn(form, 'lod.drawnAt').trim();
  const lot: Lot = {
    between: [...between],
    ...(drawn.length > 0 ? { drawn: [...drawn] } : {}),
    ...(seed === '' ? {} : { seed }),
    ...(names.length > 0 ? { drawnBy: names } : {}),
    ...optional('drawnAt', parseDate(day) ?? day),
    ...optional('howDrawn', form.text('lod.howDrawn').trim()),
  };
  return [JSON.stringify(lot)];
}

function optional(key: 'drawnAt' | 'howDrawn', text: string): Partial<Lot> {
  return text === '' ? {} : { [key]: text };
}
