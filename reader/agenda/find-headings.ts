import type { Layout, Line } from '../layout/lay-lines.ts';
import type { NumberSign } from '../signs/number-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import { type Series, series } from '../signs/series-signs.ts';
import type { SignProfile } from '../signs/sign-list.ts';
import { findFlatHeadings } from './find-flat-headings.ts';
import { findUnnumbered } from './find-unnumbered.ts';
import { type FindNumber, type Heading, numberOf, opensBody } from './heading.ts';
import { readHeading } from './read-heading.ts';

const skeleton =
  /^(godkendelse af|siden sidst|regionalpolitiske sager|udpegning|kkr$|punkter til|næste møde|eventuelt|meddelelser|orientering)/i;

/**
 * Finds the sections and items of an agenda among its lines, in order; what only looks like one is passed over. Items are
 * numbered within their sections ("3.2"), or through ("715"): the document is read as that which more of its signs bear out.
 */
export function findHeadings(layout: Layout, lines: readonly Line[], profile?: SignProfile): Heading[] {
  const usual = findUsualHeadings(layout, lines, profile);
  const others = series.map((each) => findOfSeries(layout, lines, profile, each));
  const counted = others.reduce((best, each) => (weigh(each) > 2 * weigh(best) ? each : best), usual);
  return weigh(counted) > 0 ? counted : firstOf(findUnnumbered(lines, profile), counted);
}

function firstOf(...all: readonly Heading[][]): Heading[] {
  return all.find((headings) => headings.length > 0) ?? [];
}

/** Items counted by letters, Roman numbers and the like: some, and more than one, must be borne out by what is below. */
function findOfSeries(
  layout: Layout,
  lines: readonly Line[],
  profile: SignProfile | undefined,
  { name, find }: Series,
): Heading[] {
  const headings = lines.some((line) => (numberOf(line, find)?.item ?? null) !== null)
    ? findNestedHeadings(layout, lines, profile, find)
    : findFlatHeadings(layout, lines, profile, find, name !== 'roman');
  // One alone is none, unless more than one thing says so.
  const own = headings.filter(({ sign }) => sign.section > 0);
  return own.length > 1 || own.some(({ signs }) => signs.length > 1) ? headings : [];
}

function findUsualHeadings(layout: Layout, lines: readonly Line[], profile?: SignProfile): Heading[] {
  const nested = findNestedHeadings(layout, lines, profile);
  const flat = findFlatHeadings(layout, lines, profile);
  const within = nested.filter(({ level }) => level === 'item');
  const isNested = within.some(hasContentSign) || (within.length > 0 && !flat.some(hasContentSign));
  if (!isNested && flat.length > 0) return flat;
  return weigh(flat) > weigh(nested) ? flat : nested;
}

/** How many headings are borne out by what stands below them. */
function weigh(headings: readonly Heading[]): number {
  return headings.filter(hasContentSign).length;
}

/** More than a number and a look: a record number, a part's name, open or closed, a word for an item. */
function hasContentSign({ signs }: Heading): boolean {
  return signs.some((sign) => /^(?:record|part|access|number-word|title-repeated)/.test(sign));
}

function findNestedHeadings(
  layout: Layout,
  lines: readonly Line[],
  profile?: SignProfile,
  find?: FindNumber,
): Heading[] {
  const candidates = new Map<number, Heading>();
  lines.forEach((line, from) => {
    const sign = numberOf(line, find);
    if (sign && (!line.source.list || line.source.label !== undefined)) {
      candidates.set(from, readHeading(layout, lines, from, sign, profile, find));
    }
  });
  const sections = findSections(layout, candidates, lines);
  const headings: Heading[] = [];
  let section = 0;
  let item = 0;
  for (const candidate of candidates.values()) {
    const { sign } = candidate;
    const accepted =
      sign.item === null
        ? sign.section > section && sections.has(candidate)
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
  if (own?.source.list || own?.source.cells) return false;
  return own?.opens !== 'line' && (next === undefined || next.opens !== 'line');
}

/** The candidates that are sections, found from the last: a section may be borne out by the one that follows it. */
function findSections(
  layout: Layout,
  candidates: ReadonlyMap<number, Heading>,
  lines: readonly Line[],
): ReadonlySet<Heading> {
  const sections = new Set<Heading>();
  for (const candidate of [...candidates.values()].reverse()) {
    if (candidate.sign.item !== null) continue;
    const following = candidates.get(candidate.below);
    const isBeforeSection = following !== undefined && sections.has(following);
    if (isSection(layout, candidate, { following, isBeforeSection }, lines)) sections.add(candidate);
  }
  return sections;
}

function isSection(
  layout: Layout,
  candidate: Heading,
  { following, isBeforeSection }: { following: Heading | undefined; isBeforeSection: boolean },
  lines: readonly Line[],
): boolean {
  const own = lines[candidate.from];
  if (candidate.record || own?.source.heading) return true;
  const next = lines[candidate.below];
  if (next && findPartSign(next.text)) return true;
  const { section } = candidate.sign;
  if (following?.sign.item !== null && following?.sign.section === section) return true;
  if (isBeforeSection && following?.sign.section === section + 1) return true;
  if ((own?.source.size ?? 0) > layout.bodySize * 1.15) return true;
  // What every agenda ends with needs no gap above it.
  if (next === undefined && /^(?:eventuelt|evt)\.?$/i.test(candidate.sign.title)) return true;
  return own?.opens !== 'line' && skeleton.test(candidate.sign.title) && next?.opens !== 'line';
}
