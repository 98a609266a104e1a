import { type JsonFields, printRefused, readKind } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { checkAnswers, runComparison, runConsistency, runImpliedShare, runSum } from './json-checks.ts';
import { figureAnswers, runChoices, runLikert, runResponseRates } from './json-figures.ts';

const kinds = [
  'response-rates',
  'multi-choice',
  'likert',
  'comparison',
  'consistency',
  'implied-share',
  'sum',
] as const;

const runners: Readonly<Record<(typeof kinds)[number], (input: unknown) => JsonFields>> = {
  'response-rates': runResponseRates,
  'multi-choice': runChoices,
  likert: runLikert,
  comparison: runComparison,
  consistency: runConsistency,
  'implied-share': runImpliedShare,
  sum: runSum,
};

export const answers = [...figureAnswers, ...checkAnswers];

/** The rule from JSON to JSON; `kind` says which figures. */
export function run(input: unknown): JsonFields {
  const kind = readKind(input, kinds);
  return isRefused(kind) ? printRefused(kind) : runners[kind](input);
}
