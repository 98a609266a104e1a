import { type JsonFields, openInput, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { runComparison, runConsistency, runImpliedShare, runSum } from './json-checks.ts';
import { runChoices, runLikert, runResponseRates } from './json-figures.ts';

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

const fields = [
  ...['kind', 'groups', 'printed', 'smallestGroup', 'columns', 'options', 'limit', 'compare', 'top'],
  ...['ranking', 'whole', 'scale', 'statements', 'before', 'after', 'unit', 'sameRespondents'],
  ...['immaterial', 'totals', 'first', 'second', 'roundedTo', 'shares', 'severalAnswers', 'populations'],
];

/** The rule from JSON to JSON; `kind` says which figures. */
export function run(input: unknown): JsonFields {
  const read = openInput(input, fields);
  const kind = read.finish(read.choice('kind', kinds));
  return isRefused(kind) ? printRefused(kind) : runners[kind](input);
}
