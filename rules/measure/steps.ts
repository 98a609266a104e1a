import {
  byId,
  endSentence,
  type Fraction,
  formatBeside,
  formatCount,
  formatList,
  formatPercent,
  formatShort,
  formatWhole,
  sumOf,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { Choices, Figures, Goal, Measured, MeasureKind, Terms } from './model.ts';
import { baseOf, countOf, growthOf, listDeviations, newOnes } from './values.ts';

const units: Readonly<Record<MeasureKind, string>> = {
  share: ' pct.',
  'share-excluding': ' pct.',
  'new-customers': ' pct.',
  'percentage-points': ' procentpoint',
  nps: ' NPS-point',
  count: '',
  'excess-growth': ' procentpoint',
  tolerance: ' pct.',
  'own-share': ' pct.',
  checklist: ' pct.',
};

const lawOf = (goal: Goal | undefined): string =>
  goal ? `${goal.agreement}, mål ${goal.number}` : 'Aftalen bag målet';

/** With a segment's name before it, or as a sentence of its own. */
const begin = (segment: string | undefined, text: string): string =>
  segment === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${segment}: ${text}`;

const isTolerance = (kind: MeasureKind): boolean => kind === 'tolerance' || kind === 'own-share';

/** A value with the unit of its measure. */
export function formatValue(
  value: Fraction,
  kind: MeasureKind,
  { toleranceOf }: Choices,
  target = value,
): string {
  const inPoints = isTolerance(kind) && toleranceOf === 'points';
  const shown = value.d === 1n ? formatShort(value) : formatBeside(value, target, 2);
  return shown + (inPoints ? ' procentpoint' : units[kind]);
}

export function opening(terms: Terms, kind: MeasureKind): Step {
  const shown = formatValue(terms.target, kind, terms);
  const least = terms.comparison === 'above' ? 'over' : 'mindst';
  const demand = `${isTolerance(kind) ? 'højst' : least} ${shown}`;
  const what = kind === 'tolerance' ? 'Hver kommunes afvigelse fra sin andel af befolkningen' : 'Resultatet';
  const whose = kind === 'own-share' ? 'Kommunens afvigelse fra sin andel af befolkningen' : what;
  const when = terms.year === undefined ? '' : ` i ${terms.year}`;
  const each = terms.segments > 1 ? ', og det gælder hvert segment for sig' : '';
  return { text: endSentence(`${whose} skal være ${demand}${when}${each}`), law: lawOf(terms.goal) };
}

/** The sum of one segment, and whether it is enough. */
export function result(
  segment: string | undefined,
  figures: Figures,
  measured: Measured,
  terms: Terms,
): Step {
  const verdict = measured.met ? 'målet er nået' : 'målet er ikke nået';
  const shown = formatValue(measured.value, figures.kind, terms, terms.target);
  return { text: `${begin(segment, tell(figures, shown, terms))}; ${verdict}.`, law: lawOf(terms.goal) };
}

function tell(figures: Figures, shown: string, input: Choices): string {
  switch (figures.kind) {
    case 'share':
    case 'share-excluding':
      return tellShare(figures, shown);
    case 'new-customers':
      return `${newOnes(figures.thisYear, figures.lastYear).length} af ${figures.thisYear.length} vejledte blev ikke vejledt året før, det er ${shown}`;
    case 'percentage-points':
      return `${formatShort(figures.later)} pct. − ${formatShort(figures.baseline)} pct. = ${shown}`;
    case 'nps':
      return `(${formatCount(figures.promoters, 'ambassadør', 'ambassadører')} − ${formatCount(figures.detractors, 'kritiker', 'kritikere')}) × 100 : ${formatWhole(figures.promoters + figures.passives + figures.detractors)} svar = ${shown}`;
    case 'count':
      return `der er talt ${shown}`;
    case 'excess-growth':
      return tellGrowth(figures, shown);
    case 'tolerance':
      return tellTolerance(figures, shown, input);
    case 'own-share':
      return `${formatPercent(figures.advisedShare, 2)} af de vejledte og ${formatPercent(figures.populationShare, 2)} af befolkningen hører til kommunen; afvigelsen er ${shown}`;
    case 'checklist':
      return `${[...figures.points.values()].filter(Boolean).length} af ${formatCount(figures.points.size, 'punkt', 'punkter')} er gjort, det er ${shown}`;
  }
}

function tellGrowth(figures: Extract<Figures, { readonly kind: 'excess-growth' }>, shown: string): string {
  const { advisedIn, measuredIn } = figures;
  const from = advisedIn === undefined ? '' : ` fra ${advisedIn}`;
  const at = measuredIn === undefined ? '' : `, målt i ${measuredIn}`;
  return `de vejledte${from} er vokset ${formatShort(growthOf(figures.advised))} pct. og kontrolgruppen ${formatShort(growthOf(figures.control))} pct.${at}; forskellen er ${shown}`;
}

function tellShare(figures: Extract<Figures, { readonly answers: unknown }>, shown: string): string {
  const part = formatWhole(countOf(figures.answers, figures.counted));
  const all = formatCount(baseOf(figures), 'svar', 'svar');
  const out =
    figures.kind === 'share-excluding' && figures.excluded.length > 0
      ? `, når ${formatList(figures.excluded.map((answer) => `»${answer}«`).sort(byId))} er udeladt`
      : '';
  return `${part} af ${all} tæller med${out}, det er ${shown}`;
}

function tellTolerance(
  figures: Extract<Figures, { readonly kind: 'tolerance' }>,
  shown: string,
  { toleranceOf }: Choices,
): string {
  const among = formatCount(sumOf(figures.advised.values()), 'vejledt', 'vejledte');
  const count = formatCount(listDeviations(figures, toleranceOf).size, 'kommune', 'kommuner');
  return `${among} i ${count}, og den største afvigelse er ${shown}`;
}

/** Who is outside, or what is not done. */
export function missing(
  segment: string | undefined,
  figures: Figures,
  measured: Measured,
  { goal }: Terms,
): Step[] {
  if (measured.missing.length === 0) return [];
  const names = formatList(measured.missing);
  const text =
    figures.kind === 'tolerance' ? `uden for tolerancen er ${names}` : `disse punkter mangler: ${names}`;
  return [{ text: endSentence(begin(segment, text)), law: lawOf(goal) }];
}
