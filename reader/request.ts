import { ok, type Refusal, type Result, refused } from '../src/kernel/result.ts';
import type { SignProfile } from './signs/sign-list.ts';
import { refuseDocument } from './texts.da.ts';

/** What the secretariat says about the file it imports. */
export type ImportRequest = {
  readonly council: string;
  /** The meeting's date, where the person knows it. */
  readonly on?: Temporal.PlainDate;
  /** The council's own habits, learned from its corrections. */
  readonly profile?: SignProfile;
};

/** The councils a document can be for, by their lasting ids. */
export const councilNames: Readonly<Record<string, string>> = {
  'kkr-hovedstaden': 'KKR Hovedstaden',
  'kkr-sjaelland': 'KKR Sjælland',
  'kkr-syddanmark': 'KKR Syddanmark',
  'kkr-midtjylland': 'KKR Midtjylland',
  'kkr-nordjylland': 'KKR Nordjylland',
};

/** What a person says of the file: the council and, where known, the date ("2024-06-18"). A date must exist. */
export function readRequest(council: string, on: string | undefined): Result<ImportRequest> {
  if (on === undefined || on === '') return ok({ council });
  try {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new RangeError('not the form asked for');
    return ok({ council, on: Temporal.PlainDate.from(on, { overflow: 'reject' }) });
  } catch {
    return refused(refuseDocument('import-date-impossible', { date: on }));
  }
}

/** Says that no council has this id, or null when one has. */
export function councilRefusal(council: string): Refusal | null {
  if (Object.hasOwn(councilNames, council)) return null;
  return refuseDocument('import-unknown-council', { council, known: Object.keys(councilNames).join(', ') });
}
