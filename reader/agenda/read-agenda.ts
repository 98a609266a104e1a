import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { correctLines } from '../layout/correct-lines.ts';
import { findAgendaFurniture } from '../layout/find-furniture.ts';
import { openBook } from '../layout/keep-account.ts';
import { joinPages, type Layout, type Line, layLines } from '../layout/lay-lines.ts';
import type { ImportedAgenda, ImportedSection } from '../model/agenda.ts';
import type { ImportRequest } from '../request.ts';
import { findPartSign } from '../signs/signs.ts';
import type { SourceText } from '../source/model.ts';
import { refuseDocument, warn } from '../texts.da.ts';
import { joinLines } from '../words/join-lines.ts';
import { readVocabulary } from '../words/vocabulary.ts';
import { doubtSections } from './doubt-items.ts';
import { findHeadings, type Heading } from './find-headings.ts';
import { findMeeting } from './find-meeting.ts';
import { findNextMeeting, withTopics } from './find-next-meeting.ts';
import { placeBodies } from './place-bodies.ts';
import { type Desk, readItem, readTitle } from './read-item.ts';

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
  const book = openBook(layout.lines);
  const furniture = findAgendaFurniture(layout.lines);
  for (const [line, reason] of furniture) book.setAside([line], reason);
  const lines = joinPages(layout.lines.filter((line) => !furniture.has(line)));
  const headings = findHeadings(layout, lines);
  if (headings.length === 0) return refused(refuseDocument('import-without-numbers'));
  const desk: Desk = { layout, vocabulary, book, warnings: [...corrected.warnings] };
  const sections = withTopics(readSections(desk, lines, headings, source));
  const body = joinLines(
    lines.map((line) => line.text),
    vocabulary,
  );
  const preamble = lines.slice(0, headings[0]?.from);
  const meeting = findMeeting(preamble, body, request);
  book.keep(meeting.used);
  for (const line of preamble)
    if (book.isFree(line) && isCoverFact(line.text)) book.setAside([line], 'cover-facts');
  warnOutside(desk, lines);
  const kind = lines.some((line) => findPartSign(line.text)?.part === 'decision') ? 'minutes' : 'agenda';
  return ok({
    kind: /^(beslutnings)?referat\b/i.test(meeting.title) ? 'minutes' : kind,
    council: request.council,
    meetingOn: meeting.meetingOn?.toString() ?? null,
    startsAt: null,
    place: null,
    title: meeting.title,
    sections,
    nextMeeting: findNextMeeting(sections),
    warnings: [...meeting.warnings, ...desk.warnings, ...doubtSections(sections)],
    ...book.close(),
  });
}

/** "Sted Rådhuset": what the cover of an agenda says of the meeting besides its date. */
function isCoverFact(text: string): boolean {
  return /^(?:Møde|Dato|Tid|Sted|Version|Ændring|Udkast)\b/.test(text);
}

function readSections(
  desk: Desk,
  lines: readonly Line[],
  headings: readonly Heading[],
  source: SourceText,
): ImportedSection[] {
  const sections: ImportedSection[] = [];
  const bodies = placeBodies(lines, headings, source.links);
  headings.forEach((heading, at) => {
    const placed = bodies[at] ?? { lines: [], links: [] };
    const number = String(heading.sign.section);
    if (heading.level === 'section') sections.push(openSection(desk, heading));
    else if (sections.at(-1)?.number !== number) {
      desk.warnings.push(warn('section-implied', heading.sign.number, { number }));
      sections.push({ number, title: '', items: [] });
    }
    const hasBody = placed.lines.length > 0 || heading.record !== null;
    if (heading.level === 'item' || hasBody) {
      sections.at(-1)?.items.push(readItem(desk, heading, placed.lines, placed.links));
    }
  });
  return sections;
}

function openSection(desk: Desk, heading: Heading): ImportedSection {
  desk.book.keep(heading.titleLines);
  return { number: heading.sign.number, title: readTitle(heading, desk.vocabulary), items: [] };
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
