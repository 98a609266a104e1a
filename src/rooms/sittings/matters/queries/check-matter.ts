import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { refuse } from '../texts.da.ts';

const mostTitle = 300;

export type MatterWords = { readonly title: string; readonly officers: readonly string[] };

/** The words of a matter as typed. Officers are initials between spaces, commas or slashes: "chbn/jhp". */
export function checkWords(title: string, officers: string): Result<MatterWords> {
  const wanted = title.replace(/\s+/g, ' ').trim();
  if (wanted === '') return refused(refuse('matter-title-missing'));
  if (wanted.length > mostTitle)
    return refused(refuse('matter-title-long', { length: wanted.length, most: mostTitle }));
  const initials = [...new Set(officers.split(/[\s,;/]+/).filter((each) => each !== ''))];
  const wrong = initials.find((each) => !/^[\p{L}\d]{1,10}$/u.test(each));
  return wrong === undefined
    ? ok({ title: wanted, officers: initials })
    : refused(refuse('officer-wrong', { officer: wrong }));
}

/** A record number as a journal system writes it: "SAG-2024-01875". */
export function checkRecordNumber(typed: string): Result<string> {
  const recordNumber = typed.trim();
  if (recordNumber === '') return refused(refuse('record-number-missing'));
  return /^[\p{L}\d][\p{L}\d \-/._]{0,39}$/u.test(recordNumber)
    ? ok(recordNumber)
    : refused(refuse('record-number-wrong', { recordNumber }));
}
