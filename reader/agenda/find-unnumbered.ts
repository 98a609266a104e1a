import type { Line } from '../layout/lay-lines.ts';
import { findPartSign } from '../signs/part-signs.ts';
import { hasNumber } from '../signs/series-signs.ts';
import type { SignProfile } from '../signs/sign-list.ts';
import { isUsual, lookOf } from './find-names.ts';
import { type Heading, opensBody, readFacts } from './heading.ts';

const longestTitle = 160;

/**
 * The items of a document that does not count them: lines of one look that is not the text's (a style, a size, bold,
 * capitals), below which an item's parts begin again and again. They are counted here, and that is said.
 */
export function findUnnumbered(lines: readonly Line[], profile?: SignProfile): Heading[] {
  const parts = lines.filter((line) => isPartName(line, profile));
  const recommending = parts.filter(({ text }) => findPartSign(text, profile)?.part === 'recommendation');
  if (recommending.length < 2) return [];
  const firstPart = lines.findIndex((line) => parts.includes(line));
  const cover = lines.findLastIndex(({ text }, at) => at < firstPart && isCover(text));
  const text = mostUsualLook(lines);
  const byLook = Map.groupBy(
    lines.filter((line, at) => at > cover && isTitle(line, text, profile)),
    titleLook,
  );
  const rows = [...byLook.values()].map((row) => row.map((line, at) => headingOf(lines, line, at, profile)));
  const borne = (row: readonly Heading[]) => row.filter(({ signs }) => signs.includes('part-below')).length;
  const best = rows.reduce((most, row) => (borne(row) > borne(most) ? row : most), []);
  return borne(best) > 1 && borne(best) * 3 >= best.length ? best : [];
}

function isPartName(line: Line, profile?: SignProfile): boolean {
  const sign = findPartSign(line.text, profile);
  return sign !== null && isUsual(sign) && sign.rest === '';
}

/** The last line of the cover: what the document is called, or when and where the meeting is. */
function isCover(text: string): boolean {
  return /^(?:dagsorden|referat|sted|tid|dato|mødested|lokale)\b|\b(?:kl\.|den) \d|\b\d{4}\b/i.test(text);
}

function isTitle(line: Line, text: string, profile?: SignProfile): boolean {
  return (
    titleLook(line) !== text &&
    line.text.length >= 3 &&
    line.text.length <= longestTitle &&
    line.source.list === undefined &&
    line.source.cells === undefined &&
    !/[.:;,]$/.test(line.text) &&
    !opensBody(line.text) &&
    !hasNumber(line.text) &&
    findPartSign(line.text, profile) === null
  );
}

/** The look of a line, and whether it is all capitals. */
function titleLook(line: Line): string {
  const isCapital = /\p{Lu}{3}/u.test(line.text) && line.text === line.text.toUpperCase();
  return `${lookOf(line)}${isCapital ? '/C' : ''}`;
}

function mostUsualLook(lines: readonly Line[]): string {
  const letters = new Map<string, number>();
  for (const line of lines)
    letters.set(titleLook(line), (letters.get(titleLook(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function headingOf(lines: readonly Line[], line: Line, at: number, profile?: SignProfile): Heading {
  const from = lines.indexOf(line);
  const { record, access, used, signs } = readFacts(lines, from + 1, profile);
  const below = lines.slice(from + 1, from + 8).find((each) => !used.includes(each));
  const named = below !== undefined && isPartName(below, profile);
  return {
    level: 'item',
    sign: {
      number: `${at + 1}`,
      section: at + 1,
      item: null,
      title: line.text,
      worded: false,
      end: '',
      access: null,
    },
    section: '1',
    titleLines: [line],
    record,
    factLines: used,
    access,
    from,
    below: from + 1,
    signs: [...signs, 'unnumbered', ...(named ? ['part-below'] : [])],
  };
}
