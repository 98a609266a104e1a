import { findNumberSign, findRomanSign, type NumberSign } from './number-signs.ts';

/** A way to count the items of a document: a line's number in it, or null. */
export type Series = {
  readonly name: string;
  readonly source: string;
  readonly example: string;
  readonly find: (text: string) => NumberSign | null;
};

const title = String.raw`(?<title>[\p{Lu}\p{N}"”«(].{1,200})`;
const lettered = new RegExp(String.raw`^(?<letter>[A-ZÆØÅ])[.):]\s+${title}$`, 'u');
const letteredItem = new RegExp(
  String.raw`^(?<letter>[A-ZÆØÅ])[. ]?(?<minor>\d{1,2})[.):]?\s+${title}$`,
  'u',
);
const small = new RegExp(String.raw`^\(?(?<letter>[a-zæøå])[).]\s+${title}$`, 'u');
const signed = new RegExp(
  String.raw`^(?:§|#|Ad|ad)\s?(?<major>\d{1,4})(?:\/\d{2,4})?[.:)]?\s*[-–]?\s+${title}$`,
  'u',
);
const bare = /^(?<major>\d{1,3})\s+(?<title>\p{Lu}.{1,140}[^.:;,])$/u;

/** What else than "3.2", "715." and "Punkt 3:" items are counted by; numbers are told as printed. */
export const series: readonly Series[] = [
  {
    name: 'letters',
    source: 'hand-made',
    example: 'B.1 Fælles vagt',
    find(text) {
      const { letter, minor, title: rest } = (letteredItem.exec(text) ?? lettered.exec(text))?.groups ?? {};
      if (letter === undefined || rest === undefined) return null;
      const item = minor === undefined ? null : Number(minor);
      return numbered(item === null ? letter : `${letter}.${item}`, letter.charCodeAt(0) - 64, item, rest);
    },
  },
  {
    name: 'small-letters',
    source: 'hand-made',
    example: 'a) Meddelelser',
    find(text) {
      const { letter, title: rest } = small.exec(text)?.groups ?? {};
      if (letter === undefined || rest === undefined) return null;
      return numbered(letter, letter.charCodeAt(0) - 96, null, rest);
    },
  },
  {
    name: 'roman',
    source: 'hand-made',
    example: 'IV. Indkomne forslag',
    find(text) {
      const roman = findRomanSign(text);
      return roman && numbered(roman.number, valueOfRoman(roman.number), null, roman.title);
    },
  },
  {
    name: 'signed-number',
    source: 'minutes of older make',
    example: '§ 41 Støj fra vindmøller',
    find: (text) => digits(signed, text),
  },
  {
    name: 'bare-number',
    source: 'KKR, hand-made',
    example: '3 Ungeguide til job',
    find: (text) => digits(bare, text),
  },
];

function digits(pattern: RegExp, text: string): NumberSign | null {
  const { major, title: rest } = pattern.exec(text)?.groups ?? {};
  return major === undefined || rest === undefined || Number(major) === 0
    ? null
    : numbered(`${Number(major)}`, Number(major), null, rest);
}

function numbered(number: string, section: number, item: number | null, rest: string): NumberSign {
  return { number, section, item, title: rest.trim(), worded: false, end: '', access: null };
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function valueOfRoman(number: string): number {
  const values = [...number].map((each) => romans[each] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Where a number stands among its neighbours: "3.4" is 4, "B" 2, "IV" 4. */
export function orderOf(number: string): number {
  const last = number.split('.').at(-1) ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  if (/^[IVX]+$/.test(last)) return valueOfRoman(last);
  return last.toUpperCase().charCodeAt(0) - 64;
}

/** Whether a line begins with any number there is, of whatever series. */
export function hasNumber(text: string): boolean {
  return findNumberSign(text) !== null || series.some(({ find }) => find(text) !== null);
}
