import type { ImportedItem, Remainder } from 'tvaers-reader';
import { itemKinds } from 'tvaers-reader/kinds';
import { fromMarks, listMarks, paragraph } from 'tvaers-richtext';
import type { Faults } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';

/** The form's name of a field of an item: section and item by their place in the document. */
export function fieldName(section: number, item: number, field: string): string {
  return `s${section}i${item}-${field}`;
}

const correctable = ['title', 'recordNumber', 'background', 'recommendations', 'caseStatement', 'decision'];

/** What the agenda finds wrong with an item, at the item's own fields of this form. */
export function faultsOfItem([first, ...rest]: Faults, section: number, item: number): Faults {
  const moved = ({ field = '', ...fault }: Refusal): Refusal =>
    correctable.includes(field) ? { ...fault, field: fieldName(section, item, field) } : fault;
  return [moved(first), ...rest.map(moved)];
}

/** One item with its corrected fields, and the text that was given to it. */
export function correctItem(
  item: ImportedItem,
  at: number,
  index: number,
  fields: Readonly<Record<string, string>>,
  extra: readonly Remainder[],
): ImportedItem {
  const field = (name: string) => fields[fieldName(at, index, name)];
  const marks = field('background');
  const background = marks === undefined ? item.background : fromMarks(marks);
  const statement = field('caseStatement');
  const taken = listMarks(background);
  const caseStatement = statement === undefined ? item.caseStatement : fromMarks(statement, taken);
  const decision = field('decision');
  const lines = field('recommendations');
  const record = field('recordNumber');
  return {
    ...item,
    title: (field('title') ?? item.title).trim(),
    recordNumber: record === undefined ? item.recordNumber : record.trim() || null,
    initials:
      field('initials')
        ?.split(/[\s/,;]+/)
        .filter((word) => word !== '') ?? item.initials,
    recommendations: lines === undefined ? item.recommendations : linesOf(lines),
    background,
    caseStatement: [...caseStatement, ...extra.map((rest) => paragraph(rest.text))],
    decision:
      decision === undefined
        ? item.decision
        : fromMarks(decision, listMarks([...background, ...caseStatement])),
    kind: itemKinds.find((kind) => kind === field('kind')) ?? item.kind,
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.replace(/^\s*[-–•]\s+/, '').trim());
  return lines.filter((line) => line !== '');
}
