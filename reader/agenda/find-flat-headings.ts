import type { Layout, Line } from '../layout/lay-lines.ts';
import { findSectionAccess } from '../signs/access-signs.ts';
import { findRomanSign, type NumberSign } from '../signs/number-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import { findRecordSign } from '../signs/record-signs.ts';
import type { SignProfile } from '../signs/sign-list.ts';
import { type FindNumber, type Heading, numberOf } from './heading.ts';
import { readHeading } from './read-heading.ts';
import { openRows } from './rows.ts';

/** A line that may be an item's heading, and how much speaks for it. */
type Candidate = { readonly heading: Heading; readonly weight: number };

/**
 * The items of an agenda numbered through (1, 2, 3 or 174, 175), with the sections that stand between them ("II. Sager",
 * "Lukkede punkter"). Of all lines that begin with a number the ascending row is taken that most speaks for.
 */
export function findFlatHeadings(
  layout: Layout,
  lines: readonly Line[],
  profile?: SignProfile,
  find?: FindNumber,
  sectionsByRoman = true,
): Heading[] {
  const candidates: Candidate[] = [];
  const records = recordsStandAbove(lines, profile);
  lines.forEach((line, from) => {
    const sign = numberOf(line, find);
    if (!sign || sign.item !== null) return;
    const read = readHeading(layout, lines, from, sign, profile, find);
    const heading = titleFromBelow(layout, lines, { ...read, level: 'item' }, profile);
    const whole = records ? takeRecordAbove(lines, heading, profile) : heading;
    const candidate = weighCandidate(layout, lines, whole);
    // Where a series is rare in texts, being next in it is a sign by itself.
    const isLoose = find !== undefined && candidate.weight === 0 && !/[.;:,]$/.test(sign.title);
    candidates.push(isLoose ? { ...candidate, weight: 0.5 } : candidate);
  });
  const items = rowOfOneForm(withoutListed(candidates));
  return withSections(lines, items, sectionsByRoman);
}

/** Without lines that come again, number and title, and have no more to speak for them: they stand in a table of contents. */
function withoutListed(candidates: readonly Candidate[]): readonly Candidate[] {
  const heaviestLater = new Map<string, number>();
  const listed = candidates.toReversed().map(({ heading, weight }) => {
    const line = `${heading.sign.number} ${heading.sign.title}`;
    const later = heaviestLater.get(line) ?? 0;
    heaviestLater.set(line, Math.max(later, weight));
    return later > 0 && (later >= weight || weight < 10);
  });
  return candidates.filter((_, at) => listed[candidates.length - 1 - at] !== true);
}

/** "SAG NR. 1" and its title on the next line: the facts stand below that. */
function titleFromBelow(
  layout: Layout,
  lines: readonly Line[],
  heading: Heading,
  profile?: SignProfile,
): Heading {
  const next = lines[heading.from + 1];
  if (heading.sign.title !== '' || !next || findPartSign(next.text, profile)) return heading;
  const below = readHeading(layout, lines, heading.from + 1, { ...heading.sign, title: next.text }, profile);
  const titleLines = lines.slice(heading.from, below.below);
  const access = heading.sign.access ?? below.access;
  return { ...below, sign: heading.sign, titleLines, access, from: heading.from, level: 'item' };
}

function weighCandidate(layout: Layout, lines: readonly Line[], heading: Heading): Candidate {
  const own = heading.titleLines[0];
  if (!own) return { heading, weight: 0 };
  const signs = [...heading.signs, ...looksOfHeading(layout, own), ...wordsOfHeading(lines, heading)];
  // A row is an item where something says so; else it is a row of figures.
  const bareRow = own.source.cells !== undefined && signs.length === heading.signs.length && !heading.record;
  if (bareRow) return { heading: { ...heading, signs: [] }, weight: 0 };
  if (signs.length > 0) return { heading: { ...heading, signs }, weight: 10 + signs.length };
  const apart = (own.opens !== 'line' || own.source.whole === true) && !/[.;,]$/.test(heading.sign.title);
  return { heading, weight: apart && own.source.list === undefined ? 1 : 0 };
}

/** What the look of a line says for its being a heading. */
function looksOfHeading(layout: Layout, { source }: Line): string[] {
  const bold = source.runs?.every((run) => run.bold) === true;
  return [
    ...(source.heading === undefined ? [] : ['heading-style']),
    ...((source.size ?? 0) > layout.bodySize * 1.12 ? ['letter-size'] : []),
    ...(bold ? ['bold'] : []),
  ];
}

function wordsOfHeading(lines: readonly Line[], heading: Heading): string[] {
  return [
    ...(heading.sign.worded ? ['number-word'] : []),
    ...(heading.sign.access === null ? [] : ['access-mark']),
    ...(isRepeated(lines, heading) ? ['title-repeated'] : []),
  ];
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

/** "Sag 2:" and not the "2)" of a list between: the row once more without what is not written as most of it is. */
function rowOfOneForm(candidates: readonly Candidate[]): Heading[] {
  const row = strongestRow(candidates);
  const forms = Map.groupBy(row, formOf);
  if (forms.size < 2) return row;
  const [most] = [...forms].sort((a, b) => b[1].length - a[1].length);
  const alike = strongestRow(candidates.filter(({ heading }) => formOf(heading) === most?.[0]));
  return alike.length > 1 && alike.length * 2 > row.length ? alike : row;
}

function formOf({ sign }: Heading): string {
  return sign.worded ? 'word' : sign.end === ')' ? ')' : '';
}

/** The ascending row of candidates with the greatest weight; a step of one is worth more than a leap. */
function strongestRow(all: readonly Candidate[]): Heading[] {
  const candidates = all.filter(({ weight }) => weight > 0);
  const strong = candidates.some(({ weight }) => weight >= 10);
  const rows: { readonly candidate: Candidate; readonly sum: number; readonly before: number }[] = [];
  const ended = openRows(candidates.map(({ heading }) => heading.sign.section));
  // A row whose last title still runs goes before nothing yet.
  let running: { readonly below: number; readonly section: number; readonly sum: number; at: number }[] = [];
  for (const candidate of strong ? candidates : []) {
    const { from, below, sign } = candidate.heading;
    for (const row of running) if (row.below <= from) ended.add(row.section, row);
    running = running.filter((row) => row.below > from);
    const { sum, at: before } = ended.bestBefore(sign.section);
    running.push({ below, section: sign.section, sum: sum + candidate.weight, at: rows.length });
    rows.push({ candidate, sum: sum + candidate.weight, before });
  }
  const row: Heading[] = [];
  let at = rows.reduce((best, { sum }, index) => (sum > (rows[best]?.sum ?? 0) ? index : best), 0);
  for (let step = rows[at]; step; step = rows[at]) {
    row.push(step.candidate.heading);
    at = step.before;
  }
  return trimWeakEnds(row.reverse());
}

/** What nothing but its number speaks for counts only among items that more speaks for. */
function trimWeakEnds(row: readonly Heading[]): Heading[] {
  const first = row.findIndex(({ signs }) => signs.length > 0);
  const last = row.findLastIndex(({ signs }) => signs.length > 0);
  const closing = row.findLastIndex(isClosingItem);
  const goesOn = row.slice(last, closing + 1).every(isNextTo);
  const apart = row.filter((heading, at) =>
    goesOn ? at > last && at <= closing : at > last && at <= last + 2 && isClosingItem(heading),
  );
  const opening = row
    .slice(0, Math.max(0, first))
    .filter(
      (heading, at) => isOpeningItem(heading) && row[at + 1]?.sign.section === heading.sign.section + 1,
    );
  return [...opening, ...row.slice(Math.max(0, first), last + 1), ...apart];
}

function isNextTo({ sign }: Heading, at: number, row: readonly Heading[]): boolean {
  const before = row[at - 1];
  return before === undefined || sign.section === before.sign.section + 1;
}

/** What a meeting begins with has no papers. */
function isOpeningItem({ sign }: Heading): boolean {
  return /^(?:velkom|godkendelse|valg af|konstituering|præsentation|dagsorden|referat|siden sidst|nyt fra|meddelelser|orientering)/i.test(
    sign.title,
  );
}

function isClosingItem({ sign }: Heading): boolean {
  return /^(?:eventuelt|næste møde|underskrift|meddelelser|orientering|lukket|godkendelse)/i.test(sign.title);
}

function withSections(lines: readonly Line[], items: readonly Heading[], byRoman: boolean): Heading[] {
  const taken = new Set(items.flatMap(({ titleLines }) => titleLines));
  const sections: Heading[] = [];
  const numbered: Heading[] = [];
  let coming = 0;
  lines.forEach((line, from) => {
    for (let item = items[coming]; item && item.from <= from; item = items[coming]) {
      numbered.push({ ...item, section: sections.at(-1)?.section ?? '1' });
      coming += 1;
    }
    if (taken.has(line)) return;
    const section = readSection(lines, from, items[coming], byRoman);
    if (section) sections.push({ ...section, section: section.section || `${sections.length + 1}` });
  });
  return [...sections, ...numbered].sort((a, b) => a.from - b.from);
}

/** A section among items numbered through: a roman number, "Lukkede punkter", or a heading above the items' own. */
function readSection(
  lines: readonly Line[],
  from: number,
  next: Heading | undefined,
  byRoman: boolean,
): Heading | null {
  const line = lines[from];
  if (!line || !next) return null;
  const between = next.from - from - 1;
  const { label } = line.source;
  const roman = byRoman ? findRomanSign(label === undefined ? line.text : `${label} ${line.text}`) : null;
  const named = findSectionAccess(line.text) !== null && between <= 3;
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
    end: '',
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
