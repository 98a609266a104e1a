import { calculationLimits as limits } from '../../platform/limits/calculation.ts';
import { refuseQuestion } from '../texts.da.ts';
import type { Outcome, Shown } from './shown.ts';

/** Refuses an answer that is too large to be shown, printed or taken away. */
export function limitShown(outcome: Outcome): Outcome {
  if (outcome.kind !== 'answered') return outcome;
  const pieces = piecesOf(outcome.shown);
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (pieces.length <= limits.pieces && letters <= limits.answerLetters) return outcome;
  const details = { found: pieces.length, most: limits.pieces };
  return { kind: 'wrong', errors: [refuseQuestion('question-answer-too-large', details)] };
}

function piecesOf({ headline, sentences, facts, tables, record, steps, tie }: Shown): readonly string[] {
  const shown = record === null ? tables : [...tables, record];
  return [
    ...(headline === null ? [] : [headline]),
    ...sentences,
    ...facts.flatMap(([label, { text }]) => [label, text]),
    ...shown.flatMap(({ rows }) => rows.flat().map(({ text }) => text)),
    ...steps.flatMap(({ text, law }) => [text, law]),
    ...(tie?.names ?? []),
  ];
}
