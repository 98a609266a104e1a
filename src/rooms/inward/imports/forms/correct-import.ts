import { type ImportedAgenda, readRequest, type Understood } from 'tvaers-reader';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { refuseImport } from '../texts.da.ts';
import { correctItem, fieldName } from './correct-item.ts';

type Fields = Readonly<Record<string, string>>;

/**
 * What was read, with what the form has corrected in it: the meeting's date, and of an agenda its items.
 * Refusals: `import-date-impossible` · `import-item-title-missing`.
 */
export function correctImport(understood: Understood, fields: Fields): Result<Understood> {
  const request = readRequest(understood.council, fields.meetingOn);
  if (!request.ok) return request;
  const dated = { ...understood, meetingOn: request.value.on?.toString() ?? understood.meetingOn };
  return dated.kind === 'annex-bundle' ? ok(dated) : correctAgenda(dated, fields);
}

/** Items whose box is ticked off are left out; text that was left out can be given to an item. */
function correctAgenda(agenda: ImportedAgenda, fields: Fields): Result<ImportedAgenda> {
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
  return ok({ ...agenda, sections, leftOut });
}
