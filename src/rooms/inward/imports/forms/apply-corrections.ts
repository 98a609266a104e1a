import type { ImportedAgenda, Understood } from 'tvaers-reader';
import { readRequest } from 'tvaers-reader/model';
import { z } from 'zod';
import { type Faults, faultsIn } from '../../../../kernel/faults.ts';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { lettersIn, mostLetters, ticked } from '../../../../kernel/inputs.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { refuseAtDoor } from '../../../../platform/door/index.ts';
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
  const inItems = understood.kind === 'annex-bundle' ? [] : faultsOfItems(understood, fields);
  const faults = faultsIn([wrongDate, ...inItems]);
  if (faults) return refused(faults);
  const on = request.ok ? request.value.on : undefined;
  const dated = { ...understood, meetingOn: on?.toString() ?? understood.meetingOn };
  return ok(dated.kind === 'annex-bundle' ? dated : correctAgenda(dated, fields));
}

const isSkipped = (at: number, index: number, fields: Fields) =>
  fields[fieldName(at, index, 'skip')] === ticked;

function faultsOfItems({ sections }: ImportedAgenda, fields: Fields): readonly Refusal[] {
  return sections.flatMap(({ items }, at) =>
    items.flatMap(({ title, number }, index) => {
      if (isSkipped(at, index, fields)) return [];
      const field = fieldName(at, index, 'title');
      const isTitled = (fields[field] ?? title).trim() !== '';
      const untitled = { ...refuse('import-item-title-missing', { number }), field };
      return [...(isTitled ? [] : [untitled]), ...tooLong(at, index, fields)];
    }),
  );
}

/** The most letters of what is corrected; rich text ends with the form. */
const mostIn = {
  title: mostLetters.line,
  recordNumber: mostLetters.word,
  initials: mostLetters.line,
  recommendations: mostLetters.text,
} as const;

function tooLong(at: number, index: number, fields: Fields): readonly Refusal[] {
  return Object.entries(mostIn).flatMap(([name, most]) => {
    const field = fieldName(at, index, name);
    const length = lettersIn((fields[field] ?? '').trim());
    return length > most ? [{ ...refuseAtDoor('text-long', { length, most }), field }] : [];
  });
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
