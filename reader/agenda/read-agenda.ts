import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { correctLines } from '../layout/correct-lines.ts';
import { findAgendaFurniture, isContentsTitle } from '../layout/find-furniture.ts';
import { openBook } from '../layout/keep-account.ts';
import { joinPages, type Layout, type Line, layLines } from '../layout/lay-lines.ts';
import type { ImportedAgenda, ImportedSection } from '../model/agenda.ts';
import type { ImportRequest } from '../request.ts';
import { type Access, findSectionAccess } from '../signs/access-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import type { SourceText } from '../source/model.ts';
import { refuseDocument, warn } from '../texts.da.ts';
import { joinLines } from '../words/join-lines.ts';
import { readVocabulary } from '../words/vocabulary.ts';

import { doubtSections } from './doubt-items.ts';
import { findHeadings } from './find-headings.ts';
import { findMeeting } from './find-meeting.ts';
import { lookOfNames } from './find-names.ts';
import { findNextMeeting, withTopics } from './find-next-meeting.ts';
import { type Heading, numberOf } from './heading.ts';
import { type Body, placeBodies } from './place-bodies.ts';
import { type Desk, readItem, readTitle } from './read-item.ts';
import { readMeetingFacts } from './read-meeting-facts.ts';

/**
 * Reads an agenda or minutes: sections, items and their parts, what is doubtful, and what is in no item.
 * @param laid the source's layout, where it is known already
 * @returns a refusal when the text has no item number at all
 */
export function readAgenda(
  source: SourceText,
  request: ImportRequest,
  laid: Layout = layLines(source),
): Result<ImportedAgenda> {
  const vocabulary = readVocabulary(
    laid.lines.map((line) => line.text),
    source.kind === 'pdf',
  );
  const corrected = correctLines(laid, vocabulary);
  const { layout } = corrected;
  const { profile } = request;
  const book = openBook(layout.lines);
  const furniture = findAgendaFurniture(layout.lines);
  for (const [line, reason] of furniture) book.setAside([line], reason);
  const lines = joinPages(layout.lines.filter((line) => !furniture.has(line)));
  const headings = findHeadings(layout, lines, profile);
  if (headings.length === 0) return refused(refuseDocument('import-without-numbers'));
  const preamble = lines.slice(0, headings[0]?.from);
  const body = joinLines(
    lines.map((line) => line.text),
    vocabulary,
  );
  const isMinutes = sayMinutes(preamble) || (headings.length > 0 && hasDecisions(lines));
  const meeting = findMeeting(preamble, body, request, isMinutes);
  const facts = readMeetingFacts(preamble);
  const look = lookOfNames(lines, profile);
  const { meetingOn } = meeting;
  const desk: Desk = {
    layout,
    vocabulary,
    book,
    warnings: [...corrected.warnings],
    meetingOn,
    look,
    profile,
  };
  const sections = withTopics(readSections(desk, lines, headings, source));
  book.keep([...meeting.used, ...facts.used]);
  setAsideContents(desk, preamble, headings);
  for (const line of preamble)
    if (book.isFree(line) && isCoverFact(line.text)) book.setAside([line], 'cover-facts');
  warnOutside(desk, lines);
  return ok({
    kind:
      isMinutes || sections.some(({ items }) => items.some(({ decision }) => decision.length > 0))
        ? 'minutes'
        : 'agenda',
    council: request.council,
    meetingOn: meetingOn?.toString() ?? null,
    startsAt: facts.startsAt,
    place: facts.place,
    title: meeting.title,
    attendance: facts.attendance,
    sections,
    nextMeeting: findNextMeeting(sections),
    warnings: [
      ...(headings.some(({ signs }) => signs.includes('unnumbered'))
        ? [warn('items-unnumbered', 'hele filen')]
        : []),
      ...meeting.warnings,
      ...facts.warnings,
      ...desk.warnings,
      ...doubtSections(sections),
    ],
    ...book.close(),
  });
}

/** Whether the cover calls the document minutes. */
function sayMinutes(preamble: readonly Line[]): boolean {
  const named = preamble.filter(
    ({ text }) => text.length < 120 && /\b(?:beslutnings)?(?:referat|protokol|dagsorden)\b/i.test(text),
  );
  const first = named[0]?.text ?? '';
  return (
    /referat|protokol/i.test(first) &&
    !/godkendelse af/i.test(first) &&
    !/^(?:tillægs)?dagsorden/i.test(first)
  );
}

function hasDecisions(lines: readonly Line[]): boolean {
  return lines.some((line) => findPartSign(line.text)?.sign === 'decision');
}

/** "Sted Rådhuset": what the cover of an agenda says of the meeting besides its date. */
function isCoverFact(text: string): boolean {
  return /^(?:Møde|Dato|Tid|Sted|Version|Ændring|Udkast|Udvalg|Slut(?:tidspunkt)?)\b/i.test(text);
}

/** Lines above the first heading that name the headings below are a table of contents, also without its title. */
function setAsideContents({ book }: Desk, preamble: readonly Line[], headings: readonly Heading[]): void {
  const listed = new Set(
    headings.flatMap(({ sign, titleLines }) => [bare(sign.title), bare(titleLines[0]?.text ?? '')]),
  );
  for (const line of preamble) {
    if (!book.isFree(line)) continue;
    const named = [line.text, numberOf(line)?.title ?? ''].map((text) =>
      bare(text.replace(/[\s.…]*\d{1,4}$/, '')),
    );
    const is = named.some((text) => text.length > 2 && listed.has(text)) || isContentsTitle(line.text);
    if (is) book.setAside([line], 'contents');
  }
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function readSections(
  desk: Desk,
  lines: readonly Line[],
  headings: readonly Heading[],
  source: SourceText,
): ImportedSection[] {
  const sections: ImportedSection[] = [];
  const bodies = placeBodies(lines, headings, source.links);
  let access: Access | null = null;
  headings.forEach((heading, at) => {
    const placed = withoutUnread(desk, heading, bodies[at] ?? { lines: [], links: [] }, source);
    const number =
      heading.section ?? heading.sign.number.match(/^\p{L}/u)?.[0] ?? String(heading.sign.section);
    const own =
      heading.level === 'section'
        ? openSection(desk, heading, number)
        : implySection(desk, heading, number, sections);
    if (own) {
      sections.push(own);
      access = findSectionAccess(own.title);
    }
    const hasBody = placed.lines.length > 0 || heading.record !== null;
    const isItem = heading.level === 'item' || (hasBody && heading.section === undefined);
    if (isItem) sections.at(-1)?.items.push(readItem(desk, heading, placed.lines, placed.links, access));
    else if (hasBody) sayText(desk, sections.at(-1)?.title ?? '', placed.lines[0]);
  });
  return sections;
}

/** A section for an item that has none of its own number above it. */
function implySection(
  desk: Desk,
  heading: Heading,
  number: string,
  sections: readonly ImportedSection[],
): ImportedSection | null {
  if (sections.at(-1)?.number === number) return null;
  const none = heading.section !== undefined;
  desk.warnings.push(
    none ? warn('sections-none', 'hele filen') : warn('section-implied', heading.sign.number, { number }),
  );
  return { number, title: '', items: [] };
}

function sayText(desk: Desk, title: string, first: Line | undefined): void {
  desk.warnings.push(warn('text-in-section', title, { beginning: first?.text.slice(0, 60) ?? '' }));
}

function openSection(desk: Desk, heading: Heading, number: string): ImportedSection {
  desk.book.keep(heading.titleLines);
  return { number, title: readTitle(heading, desk.vocabulary), items: [] };
}

/** What stands below a page that could not be read belongs to an item nobody knows: it is left out, and said. */
function withoutUnread(desk: Desk, heading: Heading, body: Body, { unreadPages = [] }: SourceText): Body {
  const from = heading.titleLines[0]?.page ?? 1;
  const at = body.lines.findIndex((line) => unreadPages.some((page) => page >= from && page < line.page));
  const first = body.lines[at];
  if (!first) return body;
  const cut = body.lines.slice(at);
  desk.book.leaveOut(cut, 'below-unread-page');
  desk.warnings.push(
    warn('text-below-unread-page', `side ${first.page}, linje ${first.at + 1}`, {
      beginning: first.text.slice(0, 60),
      lines: cut.length,
    }),
  );
  return { ...body, lines: body.lines.slice(0, at) };
}

/** Text outside every item is left out, and said. */
function warnOutside(desk: Desk, lines: readonly Line[]): void {
  const outside = lines.filter((line) => desk.book.isFree(line));
  const first = outside[0];
  if (!first) return;
  const letters = outside.reduce((sum, line) => sum + line.text.length, 0);
  const where = `side ${first.page}, linje ${first.at + 1}`;
  desk.warnings.push(warn('text-outside-items', where, { letters, beginning: first.text.slice(0, 60) }));
}
