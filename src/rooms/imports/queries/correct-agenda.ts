import { ok, type Result, refused } from '../../../kernel/result.ts';
import { fromMarks } from '../../../platform/richtext/from-marks.ts';
import { paragraph } from '../../../platform/richtext/model.ts';
import { listMarks } from '../../../platform/richtext/name-marks.ts';
import { type ImportedAgenda, type ImportedItem, itemKinds, type Remainder } from '../model.ts';
import { refuseImport } from '../texts.da.ts';

type Fields = Readonly<Record<string, string>>;

/** The form's name of a field of an item: section and item by their place in the document. */
export function fieldName(section: number, item: number, field: string): string {
  return `s${section}i${item}-${field}`;
}

/**
 * What was read, with what the form has corrected in it. Items whose box is ticked off are left out; text that was left
 * out can be given to an item. Refusals: `import-item-title-missing` · `import-date-impossible`.
 */
export function correctAgenda(agenda: ImportedAgenda, fields: Fields): Result<ImportedAgenda> {
  const meetingOn = fields.meetingOn ?? '';
  if (meetingOn !== '' && !isDate(meetingOn))
    return refused(refuseImport('import-date-impossible', { date: meetingOn }));
  const given = agenda.leftOut.map((rest, index) => ({ rest, to: fields[`left${index}`] ?? '' }));
  const sections = agenda.sections.map((section, at) => ({
    ...section,
    title: (fields[`s${at}-title`] ?? section.title).trim(),
    items: section.items.flatMap((item, index) => {
      if (fields[fieldName(at, index, 'skip')] !== undefined) return [];
      const extra = given.filter(({ to }) => to === item.number).map(({ rest }) => rest);
      return [correctItem(item, at, index, fields, extra)];
    }),
  }));
  const untitled = sections.flatMap((section) => section.items).find((item) => item.title === '');
  if (untitled) return refused(refuseImport('import-item-title-missing', { number: untitled.number }));
  const leftOut = given.filter(({ to }) => to === '').map(({ rest }) => rest);
  return ok({ ...agenda, meetingOn: meetingOn || agenda.meetingOn, sections, leftOut });
}

function correctItem(
  item: ImportedItem,
  at: number,
  index: number,
  fields: Fields,
  extra: readonly Remainder[],
): ImportedItem {
  const field = (name: string) => fields[fieldName(at, index, name)];
  const marks = field('background');
  const background = marks === undefined ? item.background : fromMarks(marks);
  const statement = field('caseStatement');
  const taken = listMarks(background);
  const caseStatement = statement === undefined ? item.caseStatement : fromMarks(statement, taken);
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
    kind: itemKinds.find((kind) => kind === field('kind')) ?? item.kind,
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.replace(/^\s*[-–•]\s+/, '').trim());
  return lines.filter((line) => line !== '');
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
