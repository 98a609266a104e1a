import type { Asked } from '../forms/question.ts';
import { type Cell, textCell } from '../showing/cell.ts';
import { listChoices } from '../showing/list-choices.ts';
import type { Shown, ShownTable } from '../showing/shown.ts';

/** Rows of a sheet; the first is its heading. */
export type Records = readonly (readonly Cell[])[];

/** Heading and rows of what is taken away. */
export function recordsOf({ record, tables, facts, sentences, heading }: Shown): Records {
  const first = record ?? tables[0];
  if (first) return recordsOfTable(first);
  const told = sentences.map((sentence) => [textCell(heading), textCell(sentence)]);
  return [headed('Felt', 'Værdi'), ...recordsOfFacts(facts), ...told];
}

export const headed = (...texts: readonly string[]): readonly Cell[] => texts.map(textCell);

export const recordsOfFacts = (facts: Shown['facts']): Records =>
  facts.map(([label, cell]) => [textCell(label), cell]);

/** Names that have codes get two columns; the code comes first, under the column's own heading, so that it is read in again. */
export function recordsOfTable({ columns, rows }: ShownTable): Records {
  const isNamed = columns.map((_, at) => rows.some((row) => row[at]?.named));
  return [
    columns.flatMap(({ text }, at) => (isNamed[at] ? headed(text, `${text}, navn`) : [textCell(text)])),
    ...rows.map((row) => row.flatMap((cell, at) => (isNamed[at] ? codeAndName(cell) : [bare(cell)]))),
  ];
}

const codeAndName = ({ text, named }: Cell): readonly Cell[] =>
  headed(named?.code ?? text, named?.name ?? '');

/** A missing number is an empty cell. */
const bare = (cell: Cell): Cell => (cell.text === '–' ? textCell('') : cell);

/** What was filled in outside tables. */
export function recordsOfChoices(asked: Asked): Records {
  const choices = listChoices(asked).map(({ label, text }) => headed(label, text));
  return [headed('Felt', 'Udfyldt'), ...choices];
}

/** The steps with their law, and its version. */
export function recordsOfSteps({ steps }: Shown): Records {
  return [
    headed('Nr.', 'Trin', 'Hviler på', 'Version', 'Adresse'),
    ...steps.map(({ text, law, source }, at) => [
      { text: String(at + 1), number: { value: at + 1, format: 'whole' as const } },
      ...headed(text, law, source?.datedOn ?? '', source?.url ?? ''),
    ]),
  ];
}
