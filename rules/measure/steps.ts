import { byId, type Fraction, fraction, multiply, sumOf } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { MeasureKinds } from './kinds.ts';
import type { Figures, Goal, Measured, MeasureKind, Terms } from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';
import { baseOf, countOf, growthOf, listFarthest, newOnes } from './values.ts';

const tell = tellings<MeasureKinds>(danish, english);

const lawOf = (goal: Goal | undefined): string =>
  goal ? `${goal.agreement}, mål ${goal.number}` : 'Aftalen bag målet';

export const opening = (
  { goal, target, comparison, toleranceOf, year, segments }: Terms,
  of: MeasureKind,
): Step => tell('measure-demand', lawOf(goal), { of, target, comparison, toleranceOf, year, segments });

/** The sum of one segment, and whether it is enough. */
export function result(
  segment: string | undefined,
  figures: Figures,
  { value, met }: Measured,
  { goal, target, toleranceOf }: Terms,
): Step {
  const law = lawOf(goal);
  const found = { segment, value, target, met };
  switch (figures.kind) {
    case 'share':
    case 'share-excluding':
      return tell('measure-share', law, { ...found, ...shareOf(figures) });
    case 'new-customers': {
      const { thisYear, lastYear } = figures;
      const counts = { advised: thisYear.length, new: newOnes(thisYear, lastYear).length };
      return tell('measure-new-customers', law, { ...found, ...counts });
    }
    case 'percentage-points':
      return tell('measure-points', law, { ...found, baseline: figures.baseline, later: figures.later });
    case 'nps': {
      const { promoters, passives, detractors } = figures;
      const answers = promoters + passives + detractors;
      return tell('measure-nps', law, { ...found, promoters, detractors, answers });
    }
    case 'count':
      return tell('measure-count', law, found);
    case 'excess-growth':
      return tell('measure-growth', law, {
        ...found,
        ...{ advised: growthOf(figures.advised), control: growthOf(figures.control) },
        ...{ advisedIn: figures.advisedIn, measuredIn: figures.measuredIn },
      });
    case 'tolerance':
      return tell('measure-tolerance', law, {
        ...{ ...found, toleranceOf, advised: sumOf(figures.advised.values()) },
        municipalities: figures.populations.size,
        farthest: listFarthest(figures, toleranceOf),
      });
    case 'own-share':
      return tell('measure-own-share', law, {
        ...{ ...found, toleranceOf },
        ...{ advised: inPercent(figures.advisedShare), population: inPercent(figures.populationShare) },
      });
    case 'checklist': {
      const done = [...figures.points.values()].filter(Boolean).length;
      return tell('measure-checklist', law, { ...found, done, points: figures.points.size });
    }
  }
}

const inPercent = (share: Fraction): Fraction => multiply(share, fraction(100n));

const shareOf = (figures: Extract<Figures, { readonly answers: unknown }>) => ({
  counted: countOf(figures.answers, figures.counted),
  all: baseOf(figures),
  excluded: figures.kind === 'share-excluding' ? [...figures.excluded].sort(byId) : [],
});

/** Who is outside, or what is not done. */
export function missing(
  segment: string | undefined,
  { kind }: Figures,
  { missing: names }: Measured,
  { goal }: Terms,
): Step[] {
  if (names.length === 0) return [];
  return kind === 'tolerance'
    ? [tell('measure-outside', lawOf(goal), { segment, municipalities: names })]
    : [tell('measure-undone', lawOf(goal), { segment, points: names })];
}
