import { endsOnPurpose, type Layout, type Line } from '../layout/lay-lines.ts';
import type { NumberSign } from '../signs/number-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import { findRecordSign } from '../signs/record-signs.ts';
import type { SignProfile } from '../signs/sign-list.ts';
import { type FindNumber, type Heading, numberOf, opensBody, readFacts } from './heading.ts';

const longestTitle = 4;
/** A body's recommendation in one sentence, straight below the title. */
const recommends = /^\p{Lu}[^.:]{2,80} indstille[rs],? at /u;

/** Reads the heading that begins at a line: its title's lines, and the facts below. */
export function readHeading(
  layout: Layout,
  lines: readonly Line[],
  from: number,
  sign: NumberSign,
  profile?: SignProfile,
  find?: FindNumber,
): Heading {
  const end = titleEnd(layout, lines, from, profile, find);
  const { record, access, used, loose, signs } = readFacts(lines, end, profile);
  const below = lines.slice(end, end + 8).find((line) => !used.includes(line) && !loose.includes(line));
  const named = below !== undefined && (opensBody(below.text) || recommends.test(below.text));
  return {
    level: sign.item === null ? 'section' : 'item',
    sign,
    titleLines: lines.slice(from, end),
    record,
    factLines: used,
    access: sign.access ?? access,
    from,
    below: end,
    signs: named ? [...signs, 'part-below'] : signs,
  };
}

/** A title runs on to its record line when nothing but the title stands between; else as far as its look does. */
function titleEnd(
  layout: Layout,
  lines: readonly Line[],
  from: number,
  profile?: SignProfile,
  find?: FindNumber,
): number {
  if (lines[from]?.source.cells) return from + 1;
  for (let at = from + 1; at < lines.length && at <= from + longestTitle; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (findRecordSign(line.text, profile)) return at;
    // No paragraph begins with a small letter: down to a record number the title goes on.
    const goesOn = continuesHeading(lines[at - 1], line) || /^\p{Ll}/u.test(line.text);
    if (line.opens === 'paragraph' && !goesOn) break;
    if (opensBody(line.text) || findPartSign(line.text, profile) || numberOf(line, find)) break;
  }
  return looseTitleEnd(layout, lines, from, find);
}

/** A soft break in a title: the next line has the same heading's look and begins with a small letter. */
function continuesHeading(before: Line | undefined, line: Line): boolean {
  const { heading } = line.source;
  return heading !== undefined && before?.source.heading === heading && /^\p{Ll}/u.test(line.text);
}

function looseTitleEnd(layout: Layout, lines: readonly Line[], from: number, find?: FindNumber): number {
  let end = from + 1;
  while (end < lines.length && end <= from + longestTitle) {
    const before = lines[end - 1];
    const line = lines[end];
    if (!before || !line || !(runsOn(layout, before, line, find) || continuesHeading(before, line))) break;
    end += 1;
  }
  return end;
}

function runsOn(layout: Layout, before: Line, line: Line, find?: FindNumber): boolean {
  if (line.opens === 'paragraph' || line.source.cells) return false;
  if (findRecordSign(line.text) || opensBody(line.text) || numberOf(line, find)) return false;
  const { size } = before.source;
  if (line.opens === 'page') return size !== undefined && line.source.size === size && size > layout.bodySize;
  if (line.opens === 'tight') return true;
  if (size !== undefined) return line.source.size === size && size > layout.bodySize;
  return !endsOnPurpose(before, line, layout.width);
}
