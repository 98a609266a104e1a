/** The signs an agenda is read by: how its lines begin and what they consist of. */

const partNames = ['background', 'recommendation', 'caseStatement', 'decision', 'annexes'] as const;
export type PartName = (typeof partNames)[number];

const partSigns: Readonly<Record<string, PartName>> = {
  baggrund: 'background',
  indstilling: 'recommendation',
  indstillinger: 'recommendation',
  sagsfremstilling: 'caseStatement',
  beslutning: 'decision',
  bilag: 'annexes',
};

// Letters a scan takes for one another, brought to one form before comparing.
function asScanned(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[il1|!]/g, 'i')
    .replaceAll('rn', 'm')
    .replaceAll('0', 'o')
    .replaceAll(/[qg]/g, 'g')
    .replaceAll(/\s/g, '');
}

const scannedSigns = new Map(Object.entries(partSigns).map(([sign, part]) => [asScanned(sign), part]));

export type PartSign = { readonly part: PartName; readonly scanned: boolean };

/** The part a line opens when it is a part's name and nothing else; `scanned` when letters had to be guessed. */
export function findPartSign(text: string): PartSign | null {
  if (text.length > 26 || text.length < 5) return null;
  const bare = text.replace(/\s*[:.]?$/, '');
  const exact = partSigns[bare.toLowerCase()];
  if (exact) return { part: exact, scanned: false };
  const guessed = scannedSigns.get(asScanned(bare));
  return guessed ? { part: guessed, scanned: true } : null;
}

export type RecordSign = { readonly recordNumber: string; readonly initials: readonly string[] };

const record =
  /^(?:(?:sags?(?:nr|nummer|-?id)?)\.?:?\s*)?(SAG[-–\s]?\d{4}[-–]\d+|\d{2,4}[/-]\d{3,6})\b[\s,;:]*((?:[a-zæøå]{2,6}(?:\s*[/,&]\s*|$))*)$/i;

/** "SAG-2024-01875 chbn / jhp": record number and initials, when the line holds nothing else. */
export function findRecordSign(text: string): RecordSign | null {
  const match = record.exec(text.trim());
  const number = match?.[1];
  if (!number || !/sag/i.test(text)) return null;
  const initials = (match?.[2] ?? '')
    .split(/[/,&]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return {
    recordNumber: number
      .replaceAll('–', '-')
      .replace(/^sag\s/i, 'SAG-')
      .toUpperCase(),
    initials,
  };
}

export type NumberSign = {
  readonly number: string;
  readonly section: number;
  readonly item: number | null;
  readonly title: string;
};

const numbered = /^(?:(?:pkt\.?|punkt)\s*)?(\d{1,2})(?:\.(\d{1,2}))?([.:]?)(?:\s+(.*))?$/i;

/** "3.2. Title" or "3. Title": the number a heading line begins with. */
export function findNumberSign(text: string): NumberSign | null {
  const match = numbered.exec(text);
  if (!match) return null;
  const title = (match[4] ?? '').replace(/^[-–:]\s*/, '');
  if (/^\p{Ll}/u.test(title) || title.length > 220) return null;
  const item = match[2] === undefined ? null : Number(match[2]);
  // "12 kommuner" is no heading, and neither is "3,4 mia."; a section number has its full stop.
  if (item === null && match[3] === '' && !/^(pkt|punkt)/i.test(text)) return null;
  if (title === '' && item === null) return null;
  const section = Number(match[1]);
  return { number: item === null ? `${section}` : `${section}.${item}`, section, item, title };
}

const bulletSign = /^(?:[-–—−‐•·▪■●○◦*➢✓\uF0B7\uF0A7\uF02D]|o(?=\s\p{L}))\s*(?=\S)/u;
const orderedSign = /^(?:\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)/;

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
