import { answers as contractAnswers, runAsKind as runContract } from '../contract/json.ts';
import { type JsonFields, openInput, printRefused, readKind } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { measureKinds, type WrittenKind } from './fields.ts';
import { findForm } from './forms.ts';
import { calculateMeasure, calculatePlainMeasure } from './index.ts';
import { answers as own, printMeasure, printPlain } from './print.ts';
import { readLong } from './read-long.ts';
import { readPlain } from './read-plain.ts';

export const answers = [...own, ...contractAnswers];

/** The rule from JSON to JSON: one goal's figures against its target, by segment or by themselves, or (`contract`) all of a contract. */
export function run(input: unknown): JsonFields {
  // Which fields are known depends on the kind and the form; each form refuses the others.
  const read = openInput(input, Object.keys(Object(input)));
  const kind = readKind(input, [...measureKinds, 'contract']);
  if (isRefused(kind)) return printRefused(kind);
  if (kind === 'contract') return runContract(input);
  const form = findForm(read, kind);
  if (isRefused(form)) return printRefused(form);
  return form === 'long' ? runLong(input, kind) : runPlain(input, kind, form === 'short');
}

function runLong(input: unknown, kind: WrittenKind): JsonFields {
  const given = readLong(input, kind);
  return printMeasure(isRefused(given) ? given : calculateMeasure(given));
}

function runPlain(input: unknown, kind: WrittenKind, short: boolean): JsonFields {
  const given = readPlain(input, kind, short);
  return printPlain(isRefused(given) ? given : calculatePlainMeasure(given));
}
