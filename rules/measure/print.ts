import { byId, printFraction } from '../exact/index.ts';
import { type JsonFields, printAnswer, printMap, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import type { MeasureAnswer, Measured, PlainAnswer } from './index.ts';

/** A goal by segment; with one segment its value also stands by itself. */
export function printMeasure(answer: MeasureAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  const [only] = answer.results.size === 1 ? [...answer.results.values()] : [];
  return printAnswer(answer, {
    ...(only ? { value: printFraction(only.value) } : {}),
    target: printFraction(answer.target),
    met: answer.met,
    results: printMap(answer.results, ({ value, met, missing }) => ({
      value: printFraction(value),
      met,
      missing,
    })),
    ...printDeviations([...answer.results].flatMap(([segment, one]) => listOf(one, { segment }))),
  });
}

/** One set of figures: its value, its target, whether it is met, and what is missing. */
export function printPlain(answer: PlainAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  const { value, target, met, missing } = answer;
  return printAnswer(answer, {
    value: printFraction(value),
    target: printFraction(target),
    met,
    missing,
    ...printDeviations(listOf(answer, {})),
  });
}

const printDeviations = (deviations: readonly JsonFields[]): JsonFields =>
  deviations.length === 0 ? {} : { deviations };

/** One line for each municipality of a tolerance, by its id. */
function listOf({ deviations = new Map(), missing }: Measured, of: JsonFields): readonly JsonFields[] {
  return [...deviations]
    .sort(([a], [b]) => byId(a, b))
    .map(([municipality, deviation]) => ({
      ...of,
      municipality,
      deviation: printFraction(deviation),
      within: !missing.includes(municipality),
    }));
}
