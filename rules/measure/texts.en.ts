import {
  englishBeside,
  englishCount,
  englishExact,
  englishList,
  englishShort,
  englishWhole,
  type Fraction,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { MeasureKinds } from './kinds.ts';
import type { Choices, MeasureKind } from './model.ts';

const share = (percent: Fraction): string => `${englishExact(percent, 2)} per cent`;

const number = (value: Fraction, target: Fraction): string =>
  value.d === 1n ? englishShort(value) : englishBeside(value, target, 2);

const toleranceUnits = { relative: 'per cent', points: 'percentage points' } as const;

const unitOf = (of: MeasureKind, toleranceOf: Choices['toleranceOf']): string => {
  switch (of) {
    case 'count':
      return '';
    case 'nps':
      return ' NPS points';
    case 'percentage-points':
    case 'excess-growth':
      return ' percentage points';
    case 'tolerance':
    case 'own-share':
      return ` ${toleranceUnits[toleranceOf]}`;
    default:
      return ' per cent';
  }
};

type Found = {
  readonly segment: string | undefined;
  readonly value: Fraction;
  readonly target: Fraction;
  readonly met: boolean;
};

const begin = (segment: string | undefined, text: string): string =>
  segment === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${segment}: ${text}`;

const judge = ({ segment, met }: Found, sum: string): string =>
  `${begin(segment, sum)}; the target is ${met ? '' : 'not '}met.`;

/** What is told of a goal, in English. */
export const english: Sentences<MeasureKinds> = {
  'measure-demand': ({ of, target, comparison, toleranceOf, year, segments }) => {
    const whose = {
      tolerance: 'The deviation of each municipality from its share of the people',
      'own-share': 'The deviation of the municipality from its share of the people',
    };
    const isTolerance = of === 'tolerance' || of === 'own-share';
    const least = isTolerance ? 'at most' : comparison === 'above' ? 'more than' : 'at least';
    const when = year === undefined ? '' : ` in ${year}`;
    const each = segments > 1 ? ', for each segment by itself' : '';
    return `${isTolerance ? whose[of] : 'The result'} must be ${least} ${englishShort(target)}${unitOf(of, toleranceOf)}${when}${each}.`;
  },
  'measure-share': ({ counted, all, excluded, ...found }) => {
    const out =
      excluded.length > 0 ? `, leaving out ${englishList(excluded.map((answer) => `“${answer}”`))}` : '';
    return judge(
      found,
      `${englishWhole(counted)} of ${englishCount(all, 'answer', 'answers')} count${out}, that is ${number(found.value, found.target)} per cent`,
    );
  },
  'measure-new-customers': ({ advised, new: added, ...found }) =>
    judge(
      found,
      `${added} of ${advised} advised were not advised the year before, that is ${number(found.value, found.target)} per cent`,
    ),
  'measure-points': ({ baseline, later, ...found }) =>
    judge(
      found,
      `${englishShort(later)} per cent − ${englishShort(baseline)} per cent = ${number(found.value, found.target)} percentage points`,
    ),
  'measure-nps': ({ promoters, detractors, answers, ...found }) =>
    judge(
      found,
      `(${englishCount(promoters, 'promoter', 'promoters')} − ${englishCount(detractors, 'detractor', 'detractors')}) × 100 : ${englishCount(answers, 'answer', 'answers')} = ${number(found.value, found.target)} NPS points`,
    ),
  'measure-count': (found) => judge(found, `the count is ${number(found.value, found.target)}`),
  'measure-growth': ({ advised, control, advisedIn, measuredIn, ...found }) => {
    const from = advisedIn === undefined ? '' : ` in ${advisedIn}`;
    const at = measuredIn === undefined ? '' : `, measured in ${measuredIn}`;
    return judge(
      found,
      `those advised${from} have grown ${englishShort(advised)} per cent and the control group ${englishShort(control)} per cent${at}; the difference is ${number(found.value, found.target)} percentage points`,
    );
  },
  'measure-tolerance': ({ toleranceOf, advised, municipalities, farthest, ...found }) => {
    const start = `${englishWhole(advised)} advised in ${englishCount(municipalities, 'municipality', 'municipalities')}`;
    const [first, ...others] = farthest;
    if (found.value.n === 0n || first === undefined)
      return judge(found, `${start}, none of which deviates from its share of the people`);
    const also = others.length > 0 ? ` (as it is for ${englishList(others.map(({ id }) => id))})` : '';
    return judge(
      found,
      `${start}; the largest deviation is that of ${first.id} with ${share(first.advised)} of the advised against ${share(first.population)} of the people, that is ${number(found.value, found.target)} ${toleranceUnits[toleranceOf]}${also}`,
    );
  },
  'measure-own-share': ({ toleranceOf, advised, population, ...found }) =>
    judge(
      found,
      `${share(advised)} of the advised and ${share(population)} of the people belong to the municipality; the deviation is ${number(found.value, found.target)} ${toleranceUnits[toleranceOf]}`,
    ),
  'measure-checklist': ({ done, points, ...found }) =>
    judge(
      found,
      `${done} of ${englishCount(points, 'point', 'points')} are done, that is ${number(found.value, found.target)} per cent`,
    ),
  'measure-outside': ({ segment, municipalities }) =>
    `${begin(segment, `outside the tolerance are ${englishList(municipalities)}`)}.`,
  'measure-undone': ({ segment, points }) =>
    `${begin(segment, `these points are not done: ${englishList(points)}`)}.`,
};
