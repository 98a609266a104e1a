import { createHash } from 'node:crypto';

/** The name of the hidden field with which a form says what was stored when it was read. */
export const asReadField = 'asRead';

/** The fault of a form that somebody else has saved since it was read. */
export const changedMeanwhile = 'changed-meanwhile';

/** A stamp of what is stored, by the fields of its form: the same words, the same stamp. */
export function stampOf(stored: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(stored).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32);
}
