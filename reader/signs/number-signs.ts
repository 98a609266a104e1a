import type { Access } from './access-signs.ts';

/** The number a heading line begins with. */
export type NumberSign = {
  /** As printed: "3.2", "715". */
  readonly number: string;
  readonly section: number;
  readonly item: number | null;
  readonly title: string;
  /** A word says that this is an item: "Punkt 3:", "SAG NR. 1". */
  readonly worded: boolean;
  readonly access: Access | null;
};

const word = String.raw`(?:dagsordens?punkt|punkt|pkt\.?|sag|nr\.?|emne|ad punkt|ad)(?:\s*(?:nr\.?|nummer))?`;
const access = String.raw`[([](?<access>åbe[nt]|lukke[td]|fortrolig)(?:\s+(?:punkt|sag))?[)\]]`;
const plain = new RegExp(
  String.raw`^(?<word>${word}\s*)?(?<major>\d{1,4})(?:\.(?<minor>\d{1,3}))?(?<end>[.:)]?)(?:\s*${access}(?<colon>[.:]?))?(?:\s+(?<title>.*))?$`,
  'i',
);

/** "3.2. Title", "715. Title", "Punkt 3: Title", "Nr. 60 – Title", "2 (Åben) Title", "SAG NR. 1". */
export function findNumberSign(text: string): NumberSign | null {
  const groups = text.length > 400 ? undefined : plain.exec(text)?.groups;
  if (!groups) return null;
  const worded = groups['word'] !== undefined;
  const said = groups['access']?.toLowerCase();
  const title = (groups['title'] ?? '').replace(/^[-–—:|]\s*/, '').trim();
  const item = groups['minor'] === undefined ? null : Number(groups['minor']);
  if (/^\p{Ll}/u.test(title) || title.length > 260) return null;
  // "12 kommuner" is no heading, and neither is "3,4 mia."; a bare number has its full stop, or a word.
  const bare = item === null && groups['end'] === '' && !worded && said === undefined;
  if (bare || (worded && isSentence(title))) return null;
  if (title === '' && item === null && !worded && said === undefined) return null;
  const section = Number(groups['major']);
  if (section === 0 || item === 0) return null;
  const number = item === null ? `${section}` : `${section}.${item}`;
  return {
    number,
    section,
    item,
    title,
    worded,
    access: said === undefined ? null : /^å/.test(said) ? 'open' : 'closed',
  };
}

/** "Punkt 3 blev udsat." speaks of an item, and is none. */
function isSentence(title: string): boolean {
  return /^(?:og|i|på|til|er|blev|bliver|var|vedrør)\b/i.test(title);
}

/** "III. Title", "II Title": the roman number of a section. */
export function findRomanSign(text: string): { readonly number: string; readonly title: string } | null {
  const match = /^(?<number>X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.):]\s+(?<title>\p{Lu}.{1,120})$/u.exec(text);
  const { number, title } = match?.groups ?? {};
  return number === undefined || title === undefined ? null : { number, title };
}
