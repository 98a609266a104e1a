/** The signs an agenda is read by: how its lines begin and what they consist of. */

const bulletSign = /^(?:[-–—−‐•·▪■●○◦*➢✓\uF0B7\uF0A7\uF02D]|o(?=\s\p{L}))\s*(?=\S)/u;
// "d. 5. maj" and "f. eks." begin no point.
const orderedSign = /^(?:\(?\d{1,2}[.)]|[a-zA-Z]\)|[a-hj-l]\.(?=\s+(?!eks\b)\p{L}{2}))\s+(?=\S)/u;

export type BulletSign = { readonly ordered: boolean; readonly text: string };

/** A list item's sign and what follows it; an odd bullet counts like a dash. */
export function findBulletSign(text: string): BulletSign | null {
  const bullet = bulletSign.exec(text);
  if (bullet && !/^[-–−]\d/.test(text)) return { ordered: false, text: text.slice(bullet[0].length).trim() };
  const ordered = orderedSign.exec(text);
  return ordered ? { ordered: true, text: text.slice(ordered[0].length).trim() } : null;
}

/** A bullet with nothing behind it. */
export function isBareBullet(text: string): boolean {
  return /^[-–—−‐•·▪■●○◦*\uF0B7\uF0A7]+$/.test(text);
}

const markSign = /^\.\s?\/\s?\.\s*/;

/** What stands behind the annex mark "./.", or null where the line has none. */
export function findMarkSign(text: string): string | null {
  const mark = markSign.exec(text);
  return mark ? text.slice(mark[0].length) : null;
}

const addressSign = /^<?((?:https?:\/\/|www\.)[^\s<>]+)>?$/i;

/** The address, when the line is nothing but one. */
export function findAddressSign(text: string): string | null {
  return addressSign.exec(text)?.[1] ?? null;
}

export function endsSentence(text: string): boolean {
  return /[.!?:;](?:["”’)]|\d)?$/.test(text);
}

export function startsUpper(text: string): boolean {
  return /^["”“’'(«§]?[\p{Lu}\p{N}]/u.test(text);
}
