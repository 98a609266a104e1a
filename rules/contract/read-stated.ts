import { type Fraction, fraction } from '../exact/index.ts';
import type { Reader } from '../forms/index.ts';
import { type Stated, statedKinds } from './model.ts';

export const statedFields = ['of', 'stated', 'where', 'point', 'goal', 'against', 'from', 'to', 'list'];

const whole = (value: number): Fraction => fraction(BigInt(value));

/** A figure the source states, and what names the figure it is held against. */
export function readStated(read: Reader): Stated {
  const of = read.choice('of', statedKinds);
  const isYear = of === 'year';
  return {
    of,
    id: readId(read, of),
    stated: isYear ? whole(read.year('stated')) : read.fraction('stated'),
    where: read.text('where'),
    against: readAgainst(read, of),
  };
}

function readId(read: Reader, of: Stated['of']): string {
  if (of === 'point' || (of === 'year' && !read.has('against'))) return read.text('point');
  if (of === 'list') return read.text('list');
  return of === 'points' && read.has('goal') ? read.whole('goal').toString() : '';
}

/** A span is held against its years, first and last among them; a year may be held against another. */
function readAgainst(read: Reader, of: Stated['of']): Fraction | undefined {
  if (of === 'span') return whole(read.year('to') - read.year('from') + 1);
  return of === 'year' && read.has('against') ? whole(read.year('against')) : undefined;
}
