import { byId } from '../exact/index.ts';
import { answerOf, type JsonFields, print, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import type { MeasureAnswer, Measured, PlainAnswer } from './index.ts';

const result = print.fields({ value: print.fraction, met: print.yesNo, missing: print.texts });
const deviation = print.fields({
  segment: print.optional(print.text),
  ...{ municipality: print.text, deviation: print.fraction, within: print.yesNo },
});
const bySegment = answerOf('decided', {
  value: print.optional(print.fraction),
  ...{ target: print.fraction, met: print.yesNo, results: print.mapOf(result) },
  deviations: print.optional(print.listOf(deviation)),
});
const plain = answerOf('decided', {
  ...{ value: print.fraction, target: print.fraction, met: print.yesNo, missing: print.texts },
  deviations: print.optional(print.listOf(deviation)),
});
export const answers = [bySegment, plain];

/** A goal by segment; with one segment its value also stands by itself. */
export function printMeasure(answer: MeasureAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  const [only] = answer.results.size === 1 ? [...answer.results.values()] : [];
  const deviations = [...answer.results].flatMap(([segment, one]) => listOf(one, segment));
  return bySegment.print({ ...answer, value: only?.value, deviations: unlessNone(deviations) });
}

/** One set of figures: its value, its target, whether it is met, and what is missing. */
export function printPlain(answer: PlainAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  return plain.print({ ...answer, deviations: unlessNone(listOf(answer, undefined)) });
}

const unlessNone = <T>(all: readonly T[]): readonly T[] | null => (all.length === 0 ? null : all);

/** One line for each municipality of a tolerance, by its id. */
const listOf = ({ deviations = new Map(), missing }: Measured, segment: string | undefined) =>
  [...deviations]
    .sort(([a], [b]) => byId(a, b))
    .map(([municipality, deviation]) => ({
      ...{ segment, municipality, deviation },
      within: !missing.includes(municipality),
    }));
