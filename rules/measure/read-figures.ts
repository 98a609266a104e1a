import { type Reader, readYesNo } from '../forms/index.ts';
import type { WrittenKind } from './fields.ts';
import type { Choices, Figures, Growth } from './index.ts';

/** The figures of one kind; `years` says how the years of growth are read. */
export function readFigures(
  read: Reader,
  kind: WrittenKind,
  years: (
    read: Reader,
  ) => Pick<Extract<Figures, { readonly kind: 'excess-growth' }>, 'advisedIn' | 'measuredIn'>,
): Figures {
  switch (kind) {
    case 'share':
      return { kind, answers: read.wholes('answers'), counted: read.texts('counted') };
    case 'share-excluding':
      return {
        kind,
        answers: read.wholes('answers'),
        counted: read.texts('counted'),
        excluded: read.texts('excluded'),
      };
    case 'new-customers':
      return { kind, thisYear: read.texts('thisYear'), lastYear: read.texts('lastYear') };
    case 'percentage-points':
      return { kind, baseline: read.fraction('baseline'), later: read.fraction('later') };
    case 'nps':
      return {
        kind,
        promoters: read.whole('promoters'),
        passives: read.whole('passives'),
        detractors: read.whole('detractors'),
      };
    case 'count':
      return { kind, count: read.whole('count') };
    case 'excess-growth':
      return {
        kind,
        advised: readGrowth(read, 'advised'),
        control: readGrowth(read, 'control'),
        ...years(read),
      };
    case 'tolerance':
      return { kind, populations: read.wholes('populations'), advised: read.wholes('advised') };
    case 'checklist':
      return { kind, points: read.entries('points', readYesNo, false) };
  }
}

/** The years of advice and of measuring, both of them. */
export const readYears = (read: Reader) => ({
  advisedIn: read.year('advisedIn'),
  measuredIn: read.year('measuredIn'),
});

/** How the figures are held against the target. */
export function readChoices(read: Reader): Choices {
  return {
    comparison: read.optional('comparison', (at) => read.choice(at, ['at-least', 'above']), 'at-least'),
    toleranceOf: read.optional('toleranceOf', (at) => read.choice(at, ['relative', 'points']), 'relative'),
    lagYears: read.optional('lagYears', read.count, 2),
  };
}

function readGrowth(read: Reader, field: string): Growth {
  if (!read.hasFields(field)) return { percent: read.fraction(field) };
  const growth = read.inner(field, ['percent', 'before', 'after']);
  if (growth.has('percent')) return { percent: growth.fraction('percent') };
  return { before: growth.fraction('before'), after: growth.fraction('after') };
}
