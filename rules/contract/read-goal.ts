import { type Reader, readYear } from '../forms/index.ts';
import { type ContractGoal, levels, type Point } from './model.ts';

export const goalFields = ['agreement', 'number', 'name', 'level', 'points'];
const pointFields = ['id', 'kind', 'threshold', 'unit', 'year', 'years', 'everyYear', 'baseline'];

/** A goal; one of another agreement names it, and its points are known by it. */
export function readGoal(read: Reader, own: string): ContractGoal {
  const agreement = read.optional('agreement', read.text, own);
  const points = read.list('points', pointFields, readPoint);
  return {
    agreement,
    number: read.whole('number').toString(),
    name: read.text('name'),
    level: read.choice('level', levels),
    points: agreement === own ? points : points.map((one) => ({ ...one, id: `${agreement}/${one.id}` })),
  };
}

function readPoint(read: Reader): Point {
  const year = read.has('year') ? [read.year('year')] : [];
  return {
    id: read.text('id'),
    kind: read.text('kind'),
    threshold: read.optional('threshold', read.fraction, undefined),
    unit: read.optional('unit', read.text, undefined),
    years: [...year, ...read.optional('years', (at) => read.each(at, readYear, 2000), [])],
    everyYear: read.optional('everyYear', read.yesNo, false),
    baseline: read.optional('baseline', read.text, undefined),
  };
}
