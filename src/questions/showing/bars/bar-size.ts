import type { Json } from 'tvaers-rules/forms';
import type { ShownAs } from '../../forms/showing.ts';

/** How long a bar is, in what the table shows; only for drawing, the table has the number. */
export function sizeOf(value: Json | undefined, as: ShownAs | undefined): number {
  const [top, bottom = '1'] = String(value ?? 0).split('/');
  const size = Number(top) / Number(bottom);
  if (as === 'kroner') return size / 100;
  return as === 'percent' ? size * 100 : size;
}

/** What bars show, with what they are measured in. */
export function withUnit(label: string, as: ShownAs | undefined): string {
  if (as === 'kroner') return `${label}, kr.`;
  return as === 'percent' ? `${label}, pct.` : label;
}
