import { printFraction } from '../exact/index.ts';
import { type JsonFields, printAnswer, printMap, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import type { MeasureAnswer, PlainAnswer } from './index.ts';

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
  });
}
