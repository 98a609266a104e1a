import { byId, type Fraction, formatCount, formatList, formatShort, formatWhole } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { Figures, Goal, Measured, MeasureInput, MeasureKind } from './model.ts';
import { baseOf, countOf, growthOf, listDeviations, newOnes, sumOf } from './values.ts';

const units: Readonly<Record<MeasureKind, string>> = {
  share: ' pct.',
  'share-excluding': ' pct.',
  'new-customers': ' pct.',
  'percentage-points': ' procentpoint',
  nps: ' NPS-point',
  count: '',
  'excess-growth': ' procentpoint',
  tolerance: ' pct.',
  checklist: ' pct.',
};

const lawOf = ({ agreement, number }: Goal): string => `${agreement}, mål ${number}`;

/** A value with the unit of its measure. */
export function formatValue(value: Fraction, kind: MeasureKind, { toleranceOf }: MeasureInput): string {
  const inPoints = kind === 'tolerance' && toleranceOf === 'points';
  return formatShort(value) + (inPoints ? ' procentpoint' : units[kind]);
}

export function opening(input: MeasureInput, kind: MeasureKind, target: Fraction): Step {
  const shown = formatValue(target, kind, input);
  const demand =
    kind === 'tolerance' ? `højst ${shown}` : `${input.comparison === 'above' ? 'over' : 'mindst'} ${shown}`;
  const what = kind === 'tolerance' ? 'Hver kommunes afvigelse fra sin andel af befolkningen' : 'Resultatet';
  const text = `${what} skal være ${demand} i ${input.year}${input.segments.size > 1 ? ', og det gælder hvert segment for sig' : ''}.`;
  return { text, law: lawOf(input.goal) };
}

/** The sum of one segment, and whether it is enough. */
export function result(segment: string, figures: Figures, measured: Measured, input: MeasureInput): Step {
  const verdict = measured.met ? 'målet er nået' : 'målet er ikke nået';
  const shown = formatValue(measured.value, figures.kind, input);
  return { text: `${segment}: ${tell(figures, shown, input)}; ${verdict}.`, law: lawOf(input.goal) };
}

function tell(figures: Figures, shown: string, input: MeasureInput): string {
  switch (figures.kind) {
    case 'share':
    case 'share-excluding':
      return tellShare(figures, shown);
    case 'new-customers':
      return `${newOnes(figures.thisYear, figures.lastYear).length} af ${figures.thisYear.length} vejledte blev ikke vejledt året før, det er ${shown}`;
    case 'percentage-points':
      return `${formatShort(figures.later)} pct. − ${formatShort(figures.baseline)} pct. = ${shown}`;
    case 'nps':
      return `(${formatWhole(figures.promoters)} ambassadører − ${formatWhole(figures.detractors)} kritikere) × 100 : ${formatWhole(figures.promoters + figures.passives + figures.detractors)} svar = ${shown}`;
    case 'count':
      return `der er talt ${shown}`;
    case 'excess-growth':
      return `de vejledte fra ${figures.advisedIn} er vokset ${formatShort(growthOf(figures.advised))} pct. og kontrolgruppen ${formatShort(growthOf(figures.control))} pct., målt i ${figures.measuredIn}; forskellen er ${shown}`;
    case 'tolerance':
      return tellTolerance(figures, shown, input);
    case 'checklist':
      return `${[...figures.points.values()].filter(Boolean).length} af ${figures.points.size} punkter er gjort, det er ${shown}`;
  }
}

function tellShare(figures: Extract<Figures, { readonly answers: unknown }>, shown: string): string {
  const part = formatWhole(countOf(figures.answers, figures.counted));
  const all = formatCount(baseOf(figures), 'svar', 'svar');
  const out =
    figures.kind === 'share-excluding' && figures.excluded.length > 0
      ? `, når ${formatList(figures.excluded.map((answer) => `«${answer}»`).sort(byId))} er udeladt`
      : '';
  return `${part} af ${all} tæller med${out}, det er ${shown}`;
}

function tellTolerance(
  figures: Extract<Figures, { readonly kind: 'tolerance' }>,
  shown: string,
  { toleranceOf }: MeasureInput,
): string {
  const among = formatCount(sumOf(figures.advised.values()), 'vejledt', 'vejledte');
  const count = formatCount(listDeviations(figures, toleranceOf).size, 'kommune', 'kommuner');
  return `${among} i ${count}, og den største afvigelse er ${shown}`;
}

/** Who is outside, or what is not done. */
export function missing(
  segment: string,
  figures: Figures,
  measured: Measured,
  { goal }: MeasureInput,
): Step[] {
  if (measured.missing.length === 0) return [];
  const names = formatList(measured.missing);
  const text =
    figures.kind === 'tolerance' ? `uden for tolerancen er ${names}` : `disse punkter mangler: ${names}`;
  return [{ text: `${segment}: ${text}.`, law: lawOf(goal) }];
}
