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
  /** What stands between number and title: one document writes all of its items alike. */
  readonly end: string;
  readonly access: Access | null;
};

const word = String.raw`(?:dagsordens?punkt|punkt|pkt\.?|sag|nr\.?|emne|ad punkt|ad)(?:\s*(?:nr\.?|nummer))?`;
const access = String.raw`[([](?<access>åbent?|lukke[td]|fortroligt?)(?:\s+(?:punkt|sag))?[)\]]`;
const plain = new RegExp(
  String.raw`^(?<word>${word}\s*)?(?<major>\d{1,4})(?:\.(?<minor>\d{1,3}))?(?<end>[.:)]?)(?:\s*${access}(?<colon>[.:]?))?(?:\s+(?<title>.*))?$`,
  'i',
);

/** "3.2. Title", "715. Title", "Punkt 3: Title", "Nr. 60 – Title", "2 (Åben) Title", "SAG NR. 1". */
export function findNumberSign(text: string): NumberSign | null {
  const {
    word: by,
    major,
    minor,
    end,
    access: said,
    title: rest,
  } = (text.length > 400 ? null : plain.exec(text))?.groups ?? {};
  if (major === undefined) return null;
  const worded = by !== undefined;
  const title = (rest ?? '').replace(/^[-–—:|]\s*/, '').trim();
  const [section, item] = [Number(major), minor === undefined ? null : Number(minor)];
  if (section === 0 || item === 0 || !isTitle(title, worded)) return null;
  // "12 kommuner" is no heading, and neither is "3,4 mia."; a bare number has its full stop, or a word.
  const marked = item !== null || worded || said !== undefined;
  if (!marked && (end === '' || title === '')) return null;
  const number = item === null ? `${section}` : `${section}.${item}`;
  return { number, section, item, title, worded, end: end ?? '', access: accessOf(said) };
}

function accessOf(said: string | undefined): Access | null {
  if (said === undefined) return null;
  return /^å/i.test(said) ? 'open' : 'closed';
}

function isTitle(title: string, worded: boolean): boolean {
  return title.length <= 260 && !/^\p{Ll}/u.test(title) && !(worded && isSentence(title));
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
