import { printFraction } from '../exact/index.ts';
import {
  type JsonFields,
  openInput,
  printAnswer,
  printMap,
  printRefused,
  type Reader,
  readYesNo,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { calculateMeasure, type Figures, type Growth, type MeasureInput, type MeasureKind } from './index.ts';

const kinds = [
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

const fieldsOf: Readonly<Record<MeasureKind, readonly string[]>> = {
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

const targetFields = ['year', 'target'];
const known = [
  'kind',
  'agreement',
  'goal',
  'year',
  'targets',
  'segments',
  'comparison',
  'toleranceOf',
  'lagYears',
];

/** The rule from JSON to JSON: one goal's figures against its target. */
export function run(input: unknown): JsonFields {
  const read = readInput(input);
  if (isRefused(read)) return printRefused(read);
  const answer = calculateMeasure(read);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, {
    target: printFraction(answer.target),
    met: answer.met,
    results: printMap(answer.results, ({ value, met, missing }) => ({
      value: printFraction(value),
      met,
      missing,
    })),
  });
}

function readInput(input: unknown): MeasureInput | Refused {
  const read = openInput(input, known);
  const kind = read.choice('kind', kinds);
  const targets = read.list(
    'targets',
    targetFields,
    (item) => [item.year('year'), item.fraction('target')] as const,
  );
  read.unique(
    'targets',
    targets.map(([year]) => String(year)),
  );
  const segments = read.list(
    'segments',
    ['segment', ...fieldsOf[kind]],
    (item) => [item.text('segment'), readFigures(item, kind)] as const,
  );
  read.unique(
    'segments',
    segments.map(([segment]) => segment),
  );
  return read.finish({
    goal: { agreement: read.text('agreement'), number: read.text('goal') },
    year: read.year('year'),
    targets: new Map(targets),
    segments: new Map(segments),
    comparison: read.optional('comparison', (at) => read.choice(at, ['at-least', 'above']), 'at-least'),
    toleranceOf: read.optional('toleranceOf', (at) => read.choice(at, ['relative', 'points']), 'relative'),
    lagYears: read.optional('lagYears', read.count, 2),
  });
}

function readFigures(read: Reader, kind: MeasureKind): Figures {
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
        advisedIn: read.year('advisedIn'),
        measuredIn: read.year('measuredIn'),
      };
    case 'tolerance':
      return { kind, populations: read.wholes('populations'), advised: read.wholes('advised') };
    case 'checklist':
      return { kind, points: read.entries('points', readYesNo, false) };
  }
}

function readGrowth(read: Reader, field: string): Growth {
  if (!read.has(field)) return { percent: read.fraction(field) };
  const growth = read.inner(field, ['percent', 'before', 'after']);
  if (growth.has('percent') && !growth.has('before') && !growth.has('after'))
    return { percent: growth.fraction('percent') };
  const levels = read.inner(field, ['before', 'after']);
  return { before: levels.fraction('before'), after: levels.fraction('after') };
}
