import { byId, fraction } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided } from '../outcome/index.ts';
import { findFault, findFaultIn } from './check.ts';
import type { MeasureAnswer, MeasureInput, PlainAnswer, PlainInput, Terms } from './model.ts';
import * as steps from './steps.ts';
import { measure } from './values.ts';

export type {
  Choices,
  Figures,
  Goal,
  Growth,
  Measure,
  MeasureAnswer,
  Measured,
  MeasureInput,
  MeasureKind,
  PlainAnswer,
  PlainInput,
  ToleranceOf,
} from './model.ts';

/**
 * Holds the figures of a performance contract's goal against its target for the year, segment by segment.
 * Values are exact: per cent, percentage points, NPS points or a count. Law: none; the agreement behind the
 * goal, which every step cites. Errors: see errors.ts.
 *
 * @example
 * const nps = { kind: 'nps', promoters: 80n, passives: 12n, detractors: 8n };
 * const goal = { agreement: 'Rammeaftale 2024-2027', number: '3' };
 * const choices = { comparison: 'at-least', toleranceOf: 'relative', lagYears: 2 };
 * const asked = { goal, year: 2024, targets: new Map([[2024, fraction(70n)]]), ...choices };
 * const answer = calculateMeasure({ ...asked, segments: new Map([['vækst', nps]]) });
 * answer.status === 'decided' && [answer.results.get('vækst').value, answer.met]; // [fraction(72n), true]
 */
export function calculateMeasure(input: MeasureInput): MeasureAnswer {
  const fault = findExcess('measure', input) ?? findFault(input);
  if (fault) return fault;
  const target = input.targets.get(input.year) ?? fraction(0n);
  const terms: Terms = { ...input, target, segments: input.segments.size };
  const segments = [...input.segments].sort(([a], [b]) => byId(a, b));
  const measured = segments.map(
    ([segment, figures]) => [segment, figures, measure(figures, target, input)] as const,
  );
  const told = measured.flatMap(([segment, figures, one]) => [
    steps.result(segment, figures, one, terms),
    ...steps.missing(segment, figures, one, terms),
  ]);
  const first = segments.slice(0, 1).map(([, { kind }]) => steps.opening(terms, kind));
  return decided([...first, ...told], {
    target,
    results: new Map(measured.map(([segment, , one]) => [segment, one])),
    met: measured.every(([, , one]) => one.met),
  });
}

/**
 * Holds one set of figures against one target, with no contract, year or segments around them.
 * Values and errors as `calculateMeasure`. Law: the agreement behind the goal, cited when it is given.
 *
 * @example
 * const choices = { comparison: 'at-least', toleranceOf: 'relative', lagYears: 2 };
 * const nps = { kind: 'nps', promoters: 80n, passives: 12n, detractors: 8n };
 * const answer = calculatePlainMeasure({ figures: nps, target: fraction(70n), ...choices });
 * answer.status === 'decided' && [answer.value, answer.met]; // [fraction(72n), true]
 */
export function calculatePlainMeasure(input: PlainInput): PlainAnswer {
  const { figures, target } = input;
  const fault = findExcess('measure', input) ?? findFaultIn(figures, 'tallene', input.lagYears);
  if (fault) return fault;
  const terms: Terms = { ...input, goal: input.goal, year: undefined, segments: 1 };
  const measured = measure(figures, target, input);
  return decided(
    [
      steps.opening(terms, figures.kind),
      steps.result(undefined, figures, measured, terms),
      ...steps.missing(undefined, figures, measured, terms),
    ],
    { ...measured, target },
  );
}
