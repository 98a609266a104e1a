import type { Layout, Line } from '../layout/lay-lines.ts';
import { findSectionAccess } from '../signs/access-signs.ts';
import { findRomanSign, type NumberSign } from '../signs/number-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import { findRecordSign } from '../signs/record-signs.ts';
import type { SignProfile } from '../signs/sign-list.ts';
import { type Heading, numberOf } from './heading.ts';
import { readHeading } from './read-heading.ts';

/** A line that may be an item's heading, and how much speaks for it. */
type Candidate = { readonly heading: Heading; readonly weight: number };

/**
 * The items of an agenda numbered through (1, 2, 3 or 174, 175), with the sections that stand between them ("II. Sager",
 * "Lukkede punkter"). Of all lines that begin with a number the ascending row is taken that most speaks for.
 */
export function findFlatHeadings(layout: Layout, lines: readonly Line[], profile?: SignProfile): Heading[] {
  const candidates: Candidate[] = [];
  const records = recordsStandAbove(lines, profile);
  lines.forEach((line, from) => {
    const sign = numberOf(line);
    if (!sign || sign.item !== null) return;
    const heading = titleFromBelow(lines, {
      ...readHeading(layout, lines, from, sign, profile),
      level: 'item',
    });
    candidates.push(
      weighCandidate(layout, lines, records ? takeRecordAbove(lines, heading, profile) : heading),
    );
  });
  const items = strongestRow(candidates);
  return withSections(lines, items);
}

/** "SAG NR. 1" and its title on the next line. */
function titleFromBelow(lines: readonly Line[], heading: Heading): Heading {
  const next = lines[heading.below];
  if (heading.sign.title !== '' || !next) return heading;
  const used = heading.titleLines.length > 1 ? 0 : 1;
  const titleLines = used === 0 ? heading.titleLines : [...heading.titleLines, next];
  return { ...heading, titleLines, below: heading.below + used };
}

function weighCandidate(layout: Layout, lines: readonly Line[], heading: Heading): Candidate {
  const own = lines[heading.from + (heading.signs.includes('record-above') ? 1 : 0)];
  const { sign } = heading;
  const signs = [...heading.signs];
  if (sign.worded) signs.push('number-word');
  if (sign.access !== null) signs.push('access-mark');
  if (own?.source.heading !== undefined) signs.push('heading-style');
  if ((own?.source.size ?? 0) > layout.bodySize * 1.12) signs.push('letter-size');
  if (own?.source.runs?.every((run) => run.bold)) signs.push('bold');
  if (isRepeated(lines, heading)) signs.push('title-repeated');
  if (
    own?.source.cells &&
    signs.length === heading.signs.length &&
    !signs.some((each) => each.startsWith('record'))
  ) {
    return { heading: { ...heading, signs: [] }, weight: 0 };
  }
  const open = own?.opens !== 'line' || own.source.whole === true;
  const apart = open && !/[.;,]$/.test(sign.title);
  const listed = own?.source.list !== undefined && signs.length === 0;
  const weight = signs.length > 0 ? 10 + signs.length : apart && !listed ? 1 : 0;
  return { heading: { ...heading, signs }, weight };
}

/** Some systems print the title once more below the heading. */
function isRepeated(lines: readonly Line[], heading: Heading): boolean {
  const next = lines[heading.below];
  return heading.sign.title.length > 6 && next !== undefined && next.text === heading.sign.title;
}

/** Whether record numbers stand above the titles: most of them are followed by a number and not by a part. */
function recordsStandAbove(lines: readonly Line[], profile?: SignProfile): boolean {
  let above = 0;
  let below = 0;
  lines.forEach((line, at) => {
    if (!findRecordSign(line.text, profile)) return;
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (next && numberOf(next)?.item === null) above += 1;
    if (before && numberOf(before) !== null) below += 1;
  });
  return above > below;
}

function takeRecordAbove(lines: readonly Line[], heading: Heading, profile?: SignProfile): Heading {
  const line = lines[heading.from - 1];
  const record = line ? findRecordSign(line.text, profile) : null;
  if (!line || !record) return heading;
  return {
    ...heading,
    record,
    factLines: [line, ...heading.factLines],
    from: heading.from - 1,
    signs: [...heading.signs, 'record-above'],
  };
}

/** The ascending row of candidates with the greatest weight; a step of one is worth more than a leap. */
function strongestRow(all: readonly Candidate[]): Heading[] {
  const candidates = all.filter(({ weight }) => weight > 0);
  const strong = candidates.some(({ weight }) => weight >= 10);
  const pool = strong ? candidates : [];
  const best = pool.map(({ weight }) => weight);
  const before = pool.map(() => -1);
  pool.forEach((candidate, at) => {
    for (let earlier = 0; earlier < at; earlier += 1) {
      const prior = pool[earlier];
      if (!prior || prior.heading.below > candidate.heading.from) continue;
      const step = candidate.heading.sign.section - prior.heading.sign.section;
      if (step <= 0) continue;
      const sum = (best[earlier] ?? 0) + candidate.weight + (step === 1 ? 4 : -Math.min(step, 6));
      if (sum > (best[at] ?? 0)) {
        best[at] = sum;
        before[at] = earlier;
      }
    }
  });
  let at = best.indexOf(Math.max(...best));
  const row: Heading[] = [];
  while (at >= 0) {
    const candidate = pool[at];
    if (candidate) row.unshift(candidate.heading);
    at = before[at] ?? -1;
  }
  return trimWeakEnds(row);
}

/** What nothing but its number speaks for counts only among items that more speaks for. */
function trimWeakEnds(row: readonly Heading[]): Heading[] {
  const first = row.findIndex(({ signs }) => signs.length > 0);
  const last = row.findLastIndex(({ signs }) => signs.length > 0);
  const apart = row.filter((heading, at) => at > last && at <= last + 2 && isClosingItem(heading));
  return [...row.slice(first, last + 1), ...apart];
}

function isClosingItem({ sign }: Heading): boolean {
  return /^(?:eventuelt|næste møde|underskrift|meddelelser|orientering|lukket|godkendelse)/i.test(sign.title);
}

function withSections(lines: readonly Line[], items: readonly Heading[]): Heading[] {
  const taken = new Set(items.flatMap(({ titleLines }) => titleLines));
  const sections: Heading[] = [];
  lines.forEach((line, from) => {
    if (taken.has(line)) return;
    const section = readSection(lines, from, items);
    if (section) sections.push({ ...section, section: section.section || `${sections.length + 1}` });
  });
  const number = (heading: Heading) => sections.findLast(({ from }) => from < heading.from)?.section ?? '1';
  return [...sections, ...items.map((heading) => ({ ...heading, section: number(heading) }))].sort(
    (a, b) => a.from - b.from,
  );
}

/** A section among items numbered through: a roman number, "Lukkede punkter", or a heading above the items' own. */
function readSection(lines: readonly Line[], from: number, items: readonly Heading[]): Heading | null {
  const line = lines[from];
  const next = items.find((item) => item.from > from);
  if (!line || !next) return null;
  const between = next.from - from - 1;
  const roman =
    line.source.label !== undefined
      ? findRomanSign(`${line.source.label} ${line.text}`)
      : findRomanSign(line.text);
  const named =
    findSectionAccess(line.text) !== null && between <= 3 && items.some((item) => item.from > from);
  const level = line.source.heading;
  const itemLevel = lines[next.from]?.source.heading;
  const higher =
    level !== undefined &&
    itemLevel !== undefined &&
    level < itemLevel &&
    between === 0 &&
    !findPartSign(line.text) &&
    !/dagsorden|referat|indhold/i.test(line.text);
  if (!(roman && between <= 3) && !named && !higher) return null;
  const title = roman?.title ?? line.text;
  const sign: NumberSign = {
    number: roman?.number ?? '',
    section: 0,
    item: null,
    title,
    worded: false,
    access: null,
  };
  return {
    level: 'section',
    sign,
    section: roman?.number ?? '',
    titleLines: [line],
    record: null,
    factLines: [],
    access: findSectionAccess(title),
    below: from + 1,
    from,
    signs: ['section-heading'],
  };
}
