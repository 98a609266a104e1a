import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { councilNames, type ImportRequest } from '../model.ts';
import { refuseImport } from '../texts.da.ts';

/** What a person says of the file: the council and, where known, the date ("2024-06-18"). A date must exist. */
export function readRequest(council: string, on: string | undefined): Result<ImportRequest> {
  if (on === undefined || on === '') return ok({ council });
  try {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new RangeError('not the form asked for');
    return ok({ council, on: Temporal.PlainDate.from(on, { overflow: 'reject' }) });
  } catch {
    return refused(refuseImport('import-date-impossible', { date: on }));
  }
}

/** Says that no council has this id, or null when one has. */
export function councilRefusal(council: string): Refusal | null {
  if (Object.hasOwn(councilNames, council)) return null;
  return refuseImport('import-unknown-council', { council, known: Object.keys(councilNames).join(', ') });
}
