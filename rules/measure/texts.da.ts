import {
  endSentence,
  type Fraction,
  formatBeside,
  formatCount,
  formatExact,
  formatList,
  formatShort,
  formatWhole,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { MeasureKinds } from './kinds.ts';
import type { Choices, MeasureKind } from './model.ts';

/** Per cent with the decimals they have, at most two. */
const share = (percent: Fraction): string => `${formatExact(percent, 2)} pct.`;

/** The value as it is held against the target: with more decimals where both would else be written alike. */
const number = (value: Fraction, target: Fraction): string =>
  value.d === 1n ? formatShort(value) : formatBeside(value, target, 2);

const toleranceUnits = { relative: 'pct.', points: 'procentpoint' } as const;

const unitOf = (of: MeasureKind, toleranceOf: Choices['toleranceOf']): string => {
  switch (of) {
    case 'count':
      return '';
    case 'nps':
      return ' NPS-point';
    case 'percentage-points':
    case 'excess-growth':
      return ' procentpoint';
    case 'tolerance':
    case 'own-share':
      return ` ${toleranceUnits[toleranceOf]}`;
    default:
      return ' pct.';
  }
};

type Found = {
  readonly segment: string | undefined;
  readonly value: Fraction;
  readonly target: Fraction;
  readonly met: boolean;
};

/** With a segment's name before it, or as a sentence of its own. */
const begin = (segment: string | undefined, text: string): string =>
  segment === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${segment}: ${text}`;

const judge = ({ segment, met }: Found, sum: string): string =>
  `${begin(segment, sum)}; målet er ${met ? '' : 'ikke '}nået.`;

/** What is told of a goal, in Danish. */
export const danish: Sentences<MeasureKinds> = {
  'measure-demand': ({ of, target, comparison, toleranceOf, year, segments }) => {
    const whose = {
      tolerance: 'Hver kommunes afvigelse fra sin andel af befolkningen',
      'own-share': 'Kommunens afvigelse fra sin andel af befolkningen',
    };
    const isTolerance = of === 'tolerance' || of === 'own-share';
    const least = isTolerance ? 'højst' : comparison === 'above' ? 'over' : 'mindst';
    const when = year === undefined ? '' : ` i ${year}`;
    const each = segments > 1 ? ', og det gælder hvert segment for sig' : '';
    return endSentence(
      `${isTolerance ? whose[of] : 'Resultatet'} skal være ${least} ${formatShort(target)}${unitOf(of, toleranceOf)}${when}${each}`,
    );
  },
  'measure-share': ({ counted, all, excluded, ...found }) => {
    const out =
      excluded.length > 0 ? `, når ${formatList(excluded.map((answer) => `»${answer}«`))} er udeladt` : '';
    return judge(
      found,
      `${formatWhole(counted)} af ${formatCount(all, 'svar', 'svar')} tæller med${out}, det er ${number(found.value, found.target)} pct.`,
    );
  },
  'measure-new-customers': ({ advised, new: added, ...found }) =>
    judge(
      found,
      `${added} af ${advised} vejledte blev ikke vejledt året før, det er ${number(found.value, found.target)} pct.`,
    ),
  'measure-points': ({ baseline, later, ...found }) =>
    judge(
      found,
      `${formatShort(later)} pct. − ${formatShort(baseline)} pct. = ${number(found.value, found.target)} procentpoint`,
    ),
  'measure-nps': ({ promoters, detractors, answers, ...found }) =>
    judge(
      found,
      `(${formatCount(promoters, 'ambassadør', 'ambassadører')} − ${formatCount(detractors, 'kritiker', 'kritikere')}) × 100 : ${formatWhole(answers)} svar = ${number(found.value, found.target)} NPS-point`,
    ),
  'measure-count': (found) => judge(found, `der er talt ${number(found.value, found.target)}`),
  'measure-growth': ({ advised, control, advisedIn, measuredIn, ...found }) => {
    const from = advisedIn === undefined ? '' : ` fra ${advisedIn}`;
    const at = measuredIn === undefined ? '' : `, målt i ${measuredIn}`;
    return judge(
      found,
      `de vejledte${from} er vokset ${formatShort(advised)} pct. og kontrolgruppen ${formatShort(control)} pct.${at}; forskellen er ${number(found.value, found.target)} procentpoint`,
    );
  },
  'measure-tolerance': ({ toleranceOf, advised, municipalities, farthest, ...found }) => {
    const start = `${formatCount(advised, 'vejledt', 'vejledte')} i ${formatCount(municipalities, 'kommune', 'kommuner')}`;
    const [first, ...others] = farthest;
    if (found.value.n === 0n || first === undefined)
      return judge(found, `${start}, og ingen af dem afviger fra sin andel af befolkningen`);
    const also = others.length > 0 ? ` (og lige så meget for ${formatList(others.map(({ id }) => id))})` : '';
    return judge(
      found,
      `${start}; den største afvigelse har ${first.id} med ${share(first.advised)} af de vejledte mod ${share(first.population)} af befolkningen, det er ${number(found.value, found.target)} ${toleranceUnits[toleranceOf]}${also}`,
    );
  },
  'measure-own-share': ({ toleranceOf, advised, population, ...found }) =>
    judge(
      found,
      `${share(advised)} af de vejledte og ${share(population)} af befolkningen hører til kommunen; afvigelsen er ${number(found.value, found.target)} ${toleranceUnits[toleranceOf]}`,
    ),
  'measure-checklist': ({ done, points, ...found }) =>
    judge(
      found,
      `${done} af ${formatCount(points, 'punkt', 'punkter')} er gjort, det er ${number(found.value, found.target)} pct.`,
    ),
  'measure-outside': ({ segment, municipalities }) =>
    endSentence(begin(segment, `uden for tolerancen er ${formatList(municipalities)}`)),
  'measure-undone': ({ segment, points }) =>
    endSentence(begin(segment, `disse punkter mangler: ${formatList(points)}`)),
};
