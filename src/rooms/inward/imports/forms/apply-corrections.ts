import { type ImportedAgenda, readRequest, type Understood } from 'tvaers-reader';
import { z } from 'zod';
import { type Faults, faultsIn } from '../../../../kernel/faults.ts';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ticked } from '../../../../kernel/inputs.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { refuse } from '../texts.da.ts';
import { correctItem, fieldName } from './correct-item.ts';

/** How a command names an import: within its council. */
export const importInput = z.object({
  councilId: councilInput,
  importId: idInput('imports', 'import-unknown'),
});

type Fields = Readonly<Record<string, string>>;

/**
 * What was read, with what the form has corrected in it: the meeting's date, and of an agenda its items. Items whose
 * box is ticked are left out; text that was left out can be given to an item.
 * Refusals: `import-date-impossible` · `import-item-title-missing` for each item without one.
 */
export function applyCorrections(understood: Understood, fields: Fields): Result<Understood, Faults> {
  const request = readRequest(understood.council, fields.meetingOn);
  const wrongDate = request.ok ? null : { ...request.error, field: 'meetingOn' };
  const untitled = understood.kind === 'annex-bundle' ? [] : untitledItems(understood, fields);
  const faults = faultsIn([wrongDate, ...untitled]);
  if (faults) return refused(faults);
  const on = request.ok ? request.value.on : undefined;
  const dated = { ...understood, meetingOn: on?.toString() ?? understood.meetingOn };
  return ok(dated.kind === 'annex-bundle' ? dated : correctAgenda(dated, fields));
}

const isSkipped = (at: number, index: number, fields: Fields) =>
  fields[fieldName(at, index, 'skip')] === ticked;

function untitledItems({ sections }: ImportedAgenda, fields: Fields): readonly Refusal[] {
  return sections.flatMap(({ items }, at) =>
    items.flatMap(({ title, number }, index) => {
      const field = fieldName(at, index, 'title');
      const isTitled = (fields[field] ?? title).trim() !== '';
      if (isTitled || isSkipped(at, index, fields)) return [];
      return [{ ...refuse('import-item-title-missing', { number }), field }];
    }),
  );
}

function correctAgenda(agenda: ImportedAgenda, fields: Fields): ImportedAgenda {
  const given = agenda.leftOut.map((rest, index) => ({ rest, to: fields[`left${index}`] ?? '' }));
  const sections = agenda.sections.map((section, at) => ({
    ...section,
    title: (fields[`s${at}-title`] ?? section.title).trim(),
    items: section.items.flatMap((item, index) => {
      if (isSkipped(at, index, fields)) return [];
      const extra = given.filter(({ to }) => to === item.number).map(({ rest }) => rest);
      return [correctItem(item, at, index, fields, extra)];
    }),
  }));
  const leftOut = given.filter(({ to }) => to === '').map(({ rest }) => rest);
  return { ...agenda, sections, leftOut };
}
