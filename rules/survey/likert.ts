import { add, byId, compare, type Fraction, formatWhole, fraction, sumOf } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import { hideSmall } from './hiding.ts';
import type { Likert, LikertFigures, LikertInput, LikertRow, LikertStatement } from './model.ts';
import { rank } from './ranking.ts';

export function findLikertFault({ min, max, rows }: LikertInput): Refused | undefined {
  if (!Number.isInteger(min) || !Number.isInteger(max) || min >= max)
    return refuse('survey-scale', { min, max });
  if (rows.length === 0) return refuse('survey-without-rows');
  for (const [at, { statement, group, answers, dontKnow }] of rows.entries()) {
    const what = `${statement}, ${group}`;
    const first = rows.findIndex((one) => one.statement === statement && one.group === group);
    if (first !== at) return refuse('survey-twice', { what });
    const step = [...answers.keys()].find((one) => !(one >= min && one <= max));
    if (step !== undefined) return refuse('survey-step-outside-scale', { step, statement, min, max });
    const negative = [...answers.values(), dontKnow].find((count) => count < 0n);
    if (negative !== undefined) return refuse('survey-negative', { what, value: formatWhole(negative) });
  }
  return undefined;
}

const standing = ({ answers }: LikertRow): bigint => sumOf(answers.values());

/** The figures of some rows together; null when nobody in them took a stand. */
function figuresOf(rows: readonly LikertRow[], { min, max }: LikertInput): LikertFigures | null {
  const respondents = sumOf(rows.map(standing));
  if (respondents === 0n) return null;
  const steps = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const distribution = new Map(
    steps.map((step) => {
      const count = sumOf(rows.map(({ answers }) => answers.get(step) ?? 0n));
      return [step, fraction(count, respondents)] as const;
    }),
  );
  const mean = [...distribution].reduce<Fraction>(
    (sum, [step, { n, d }]) => add(sum, fraction(n * BigInt(step), d)),
    fraction(0n),
  );
  return { respondents, dontKnow: sumOf(rows.map((row) => row.dontKnow)), mean, distribution };
}

export function likert(input: LikertInput): Likert {
  const names = [...new Set(input.rows.map(({ statement }) => statement))];
  const measured = names.map((name) => [name, statementOf(input, name)] as const);
  const means = new Map(
    measured.flatMap(([name, { overall }]) => (overall ? [[name, overall.mean] as const] : [])),
  );
  const places = new Map(rank(means, input.ranking).map(({ id, rank: place }) => [id, place]));
  return {
    statements: new Map(measured.map(([name, one]) => [name, { ...one, rank: places.get(name) ?? null }])),
  };
}

function statementOf(input: LikertInput, name: string): Omit<LikertStatement, 'rank'> {
  const rows = input.rows.filter(({ statement }) => statement === name);
  const whole = figuresOf(rows, input);
  const overall = whole !== null && whole.respondents >= input.smallestGroup ? whole : null;
  const sizes = new Map(rows.map((row) => [row.group, standing(row)]));
  const hidden = hideSmall(sizes, input.smallestGroup, overall !== null);
  const shown = rows.filter(({ group }) => !hidden.has(group));
  const groups = new Map(
    shown.flatMap((row) => {
      const figures = figuresOf([row], input);
      return figures ? [[row.group, figures] as const] : [];
    }),
  );
  return { overall, groups, hidden, ...extremesOf(groups) };
}

/** The groups with the highest and the lowest mean; nobody where all are equal or there is one. */
function extremesOf(groups: ReadonlyMap<string, LikertFigures>) {
  const means = [...groups].sort(([, a], [, b]) => compare(b.mean, a.mean));
  const [first, last] = [means[0]?.[1].mean, means.at(-1)?.[1].mean];
  if (!first || !last || compare(first, last) === 0) return { highest: [], lowest: [] };
  const of = (mean: Fraction) =>
    means
      .filter(([, one]) => compare(one.mean, mean) === 0)
      .map(([group]) => group)
      .sort(byId);
  return { highest: of(first), lowest: of(last) };
}
