import { type Fraction, printFraction } from '../exact/index.ts';
import { findSource } from '../laws/index.ts';
import type { FigureValue, Impossible, NeedsDecision, NeedsLot, Refused, Step } from '../outcome/index.ts';

/** What a rule may print: plain JSON; a field that is undefined is left out. */
export type Json = string | number | boolean | null | readonly Json[] | JsonFields;
export type JsonFields = { readonly [key: string]: Json | undefined };

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** A whole number as JSON: a number up to 2^53 − 1, as it may be read again, else a decimal string. */
export function printWhole(value: bigint): number | string {
  return value <= largest && value >= -largest ? Number(value) : value.toString();
}

/** A refusal as JSON. */
export function printRefused(refused: Refused): JsonFields {
  return { error: { ...refused.error } };
}

/** An answer as JSON: its status first, what `fields` say, its steps last. Questions and reasons print themselves. */
export function printAnswer(answer: AnyAnswer, fields: JsonFields): JsonFields {
  const steps = answer.steps.map(printStep);
  return { status: answer.status, ...printQuestion(answer), ...fields, steps };
}

/** A step as JSON; what a rule does not tell is left out. */
function printStep({ text, law, kind, figures, english }: Step): JsonFields {
  const source = findSource(law);
  return {
    text,
    law,
    ...(source && { source: { ...source } }),
    ...(kind !== undefined && { kind }),
    ...(english !== undefined && { english }),
    ...(figures && { figures: printFigure(figures) }),
  };
}

function printFigure(value: FigureValue): Json | undefined {
  if (typeof value === 'bigint') return printWhole(value);
  if (typeof value !== 'object') return value;
  if (isFraction(value)) return printFraction(value);
  if (Array.isArray(value)) return value.flatMap((one) => printFigure(one) ?? []);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, printFigure(one)]));
}

const isFraction = (value: object): value is Fraction => 'n' in value && 'd' in value;

type Settled = { readonly status: 'decided'; readonly steps: readonly Step[] };
type AnyAnswer = Settled | NeedsLot | NeedsDecision | Impossible;

function printQuestion(answer: AnyAnswer): JsonFields {
  switch (answer.status) {
    case 'needs-lot':
      return { between: answer.between, seats: answer.seats };
    case 'needs-decision':
      return { question: answer.question, options: answer.options };
    case 'impossible':
      return { reasons: answer.reasons };
    case 'decided':
      return {};
  }
}
