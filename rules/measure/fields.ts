import type { MeasureKind } from './index.ts';

/** The kinds of measure as they are written; a tolerance is one kind, however its shares are given. */
export const measureKinds = [
  'share',
  'share-excluding',
  'new-customers',
  'percentage-points',
  'nps',
  'count',
  'excess-growth',
  'tolerance',
  'checklist',
] as const;

export type WrittenKind = Exclude<MeasureKind, 'own-share'>;

/** What each kind counts, in a segment or at the top. */
export const fieldsOf: Readonly<Record<WrittenKind, readonly string[]>> = {
  share: ['answers', 'counted'],
  'share-excluding': ['answers', 'counted', 'excluded'],
  'new-customers': ['thisYear', 'lastYear'],
  'percentage-points': ['baseline', 'later'],
  nps: ['promoters', 'passives', 'detractors'],
  count: ['count'],
  'excess-growth': ['advised', 'control', 'advisedIn', 'measuredIn'],
  tolerance: ['populations', 'advised'],
  checklist: ['points'],
};

/** What the plain form may have instead of the fields above. */
export const shortFieldsOf: Readonly<Partial<Record<WrittenKind, readonly string[]>>> = {
  share: ['counted', 'of'],
  'share-excluding': ['counted', 'of', 'excluded'],
  tolerance: ['populationShare', 'advisedShare'],
};

export const choiceFields = ['kind', 'agreement', 'goal', 'comparison', 'toleranceOf', 'lagYears'];
export const longFields = ['year', 'targets', 'segments'];
