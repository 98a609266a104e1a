import { great, many, tabled } from './great.testing.ts';
import { limits } from './table.ts';

const { rows } = limits.survey;

/** The worst a survey can be asked, question by question. */
export const worstOfSurvey: readonly object[] = [
  {
    kind: 'multi-choice',
    columns: many(rows.columns, (at) => ({ id: `n${at}`, respondents: great(at) })),
    options: many(rows.options, (no) => ({
      option: `o${no}`,
      marks: tabled(rows.columns, (at) => great(at + no, 20)),
    })),
  },
  {
    kind: 'likert',
    scale: { min: 0, max: 99 },
    statements: many(rows.statements, (no) => ({
      statement: `u${no % 20}`,
      group: `g${Math.floor(no / 20)}`,
      answers: Object.fromEntries(many(20, (at) => [at, 1_000 + no])),
    })),
  },
  {
    kind: 'response-rates',
    groups: many(rows.groups, (at) => ({
      group: `g${at}`,
      segment: 's',
      population: great(at),
      answered: great(at, 20),
    })),
  },
  {
    kind: 'consistency',
    totals: tabled(rows.totals, (at) => 900 + at),
    groups: many(rows.groups, (no) => ({
      group: `g${no}`,
      respondents: 10,
      list: many(100, (at) => `n${99 - at}`),
    })),
  },
];
