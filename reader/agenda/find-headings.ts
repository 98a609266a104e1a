import { endsOnPurpose, type Layout, type Line } from '../layout/lay-lines.ts';
import { findKindSign, isStateSign } from '../signs/export-signs.ts';
import {
  findNumberSign,
  findPartSign,
  findRecordSign,
  type NumberSign,
  type RecordSign,
} from '../signs/signs.ts';

/** A numbered heading with the lines it runs over and the record line below it. */
export type Heading = {
  readonly level: 'section' | 'item';
  readonly sign: NumberSign;
  /** The heading's own lines: the numbered one and those its title runs on over. */
  readonly titleLines: readonly Line[];
  readonly record: RecordSign | null;
  readonly recordLine: Line | null;
  /** Position in `lines` of the first line below the heading. */
  readonly below: number;
  /** Position in `lines` of the heading itself. */
  readonly from: number;
};

const skeleton =
  /^(godkendelse af|siden sidst|regionalpolitiske sager|udpegning|kkr$|punkter til|næste møde|eventuelt|meddelelser|orientering)/i;

/** Finds the sections and items of an agenda among its lines, in order; what only looks like one is passed over. */
export function findHeadings(layout: Layout, lines: readonly Line[]): Heading[] {
  const candidates = new Map<number, Heading>();
  lines.forEach((line, from) => {
    const sign = findNumberSign(line.text);
    if (sign && !line.source.list) candidates.set(from, readHeading(layout, lines, from, sign));
  });
  const headings: Heading[] = [];
  let section = 0;
  let item = 0;
  for (const candidate of candidates.values()) {
    const { sign } = candidate;
    const accepted =
      sign.item === null
        ? sign.section > section && isSection(layout, candidate, candidates, lines)
        : followsOn(sign, section, item) && isItem(candidate, lines);
    if (!accepted) continue;
    section = sign.section;
    item = sign.item ?? 0;
    headings.push(candidate);
  }
  return headings;
}

/** Items ascend; a section may be missing, but numbers never go back. */
function followsOn(sign: NumberSign, section: number, item: number): boolean {
  if (sign.item === null) return false;
  return sign.section === section ? sign.item > item : sign.section > section;
}

function isItem(candidate: Heading, lines: readonly Line[]): boolean {
  if (candidate.record) return true;
  const next = lines[candidate.below];
  const own = lines[candidate.from];
  if (own?.source.heading) return true;
  if (next && opensBody(next.text)) return true;
  return own?.opens !== 'line' && (next === undefined || next.opens !== 'line');
}

/** A line that only ever stands below a heading: a part's name, or what our own exports say of an item. */
function opensBody(text: string): boolean {
  return findPartSign(text) !== null || findKindSign(text) !== null || isStateSign(text);
}

function isSection(
  layout: Layout,
  candidate: Heading,
  candidates: ReadonlyMap<number, Heading>,
  lines: readonly Line[],
): boolean {
  if (candidate.record || lines[candidate.from]?.source.heading) return true;
  const own = lines[candidate.from];
  const next = lines[candidate.below];
  if (next && findPartSign(next.text)) return true;
  const following = candidates.get(candidate.below);
  const { section } = candidate.sign;
  if (following?.sign.item !== null && following?.sign.section === section) return true;
  if (following?.sign.item === null && following.sign.section === section + 1) {
    if (isSection(layout, following, candidates, lines)) return true;
  }
  if ((own?.source.size ?? 0) > layout.bodySize * 1.15) return true;
  if (own?.opens === 'line') return false;
  return skeleton.test(candidate.sign.title) && (next === undefined || next.opens !== 'line');
}

const longestTitle = 4;

function readHeading(layout: Layout, lines: readonly Line[], from: number, sign: NumberSign): Heading {
  const end = titleEnd(layout, lines, from);
  const titleLines = lines.slice(from, end);
  const recordLine = lines[end] ?? null;
  const record = recordLine ? findRecordSign(recordLine.text) : null;
  return {
    level: sign.item === null ? 'section' : 'item',
    sign,
    titleLines,
    record,
    recordLine: record ? recordLine : null,
    from,
    below: record ? end + 1 : end,
  };
}

/** A title runs on to its record line when nothing but the title stands between; else as far as its look does. */
function titleEnd(layout: Layout, lines: readonly Line[], from: number): number {
  for (let at = from + 1; at < lines.length && at <= from + longestTitle; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (findRecordSign(line.text)) return at;
    if (line.opens === 'paragraph') break;
    if (findPartSign(line.text) || findNumberSign(line.text)) break;
  }
  return looseTitleEnd(layout, lines, from);
}

function looseTitleEnd(layout: Layout, lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (end < lines.length && end <= from + longestTitle) {
    const before = lines[end - 1];
    const line = lines[end];
    if (!before || !line || !runsOn(layout, before, line)) break;
    end += 1;
  }
  return end;
}

function runsOn(layout: Layout, before: Line, line: Line): boolean {
  if (line.opens === 'paragraph' || line.opens === 'page') return false;
  if (findRecordSign(line.text) || opensBody(line.text) || findNumberSign(line.text)) return false;
  if (line.opens === 'tight') return true;
  const size = before.source.size;
  if (size !== undefined) return line.source.size === size && size > layout.bodySize;
  return !endsOnPurpose(before, line, layout.width);
}
