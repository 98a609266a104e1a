import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { ImportedAgenda } from '../model.ts';
import { refuseImport } from '../texts.da.ts';

import { correctItem, fieldName } from './correct-item.ts';

type Fields = Readonly<Record<string, string>>;

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

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
