import type { Database } from '../../../src/platform/postgres/database.ts';
import { ask } from './desk.ts';
import type { TrialQuestion } from './set.ts';

/** Means over the questions; a share of 1 is all. */
export type Score = {
  readonly questions: number;
  /** Of the texts that answer a question, how many are among the first ten hits. */
  readonly recallAt10: number;
  /** Of the first ten hits, how many answer the question. */
  readonly precisionAt10: number;
  readonly nothingFound: number;
};

/** Asks each question once. @returns the score of each kind of question, and of `all` */
export async function scoreOf(
  db: Database,
  questions: readonly TrialQuestion[],
): Promise<ReadonlyMap<string, Score>> {
  const single: { readonly kind: string; readonly score: Score }[] = [];
  for (const { kind, text, answers } of questions) {
    const found = (await ask(db, text)).hits.map(({ address }) => address);
    const right = answers.filter((each) => found.includes(each)).length;
    const recallAt10 = right / Math.min(10, answers.length);
    const precisionAt10 = found.length === 0 ? 0 : right / found.length;
    const nothingFound = found.length === 0 ? 1 : 0;
    single.push({ kind, score: { questions: 1, recallAt10, precisionAt10, nothingFound } });
  }
  const kinds = Map.groupBy(single, ({ kind }) => kind);
  return new Map([
    ['all', mean(single.map(({ score }) => score))],
    ...[...kinds].map(([kind, each]) => [kind, mean(each.map(({ score }) => score))] as const),
  ]);
}

function mean(scores: readonly Score[]): Score {
  const of = (read: (score: Score) => number) =>
    Math.round((scores.reduce((sum, score) => sum + read(score), 0) / scores.length) * 1000) / 1000;
  return {
    questions: scores.length,
    recallAt10: of(({ recallAt10 }) => recallAt10),
    precisionAt10: of(({ precisionAt10 }) => precisionAt10),
    nothingFound: of(({ nothingFound }) => nothingFound),
  };
}
