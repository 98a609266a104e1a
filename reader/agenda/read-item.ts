import { type Block, plainInline, type RichText } from 'tvaers-richtext';
import { decideKind } from '../kinds/decide-kind.ts';
import { type Book, placeOf } from '../layout/keep-account.ts';
import type { Layout, Line } from '../layout/lay-lines.ts';
import type { ImportedItem, PartReading } from '../model/agenda.ts';
import type { ImportWarning } from '../model/reading.ts';
import { isNavigation } from '../signs/sentence-signs.ts';
import type { PartName, SignProfile } from '../signs/sign-list.ts';
import { findAddressSign, isBareBullet } from '../signs/signs.ts';
import { buildBlocks, fullAddress } from '../text/build-blocks.ts';
import { cutPieces } from '../text/cut-pieces.ts';
import { warn } from '../texts.da.ts';
import { joinLines } from '../words/join-lines.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { cutParts, type Parts, type PlacedLine } from './cut-parts.ts';
import type { Heading } from './heading.ts';
import { cutEntries, listAnnexes, withoutMarkNumbers } from './list-annexes.ts';
import { readAccess } from './read-access.ts';
import { readRecommendations } from './read-recommendations.ts';

/** What the reading of one item draws on. */
export type Desk = {
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  readonly book: Book;
  readonly warnings: ImportWarning[];
  readonly meetingOn: Temporal.PlainDate | null;
  readonly look: string | null;
  readonly profile: SignProfile | undefined;
};

/** Reads an item from its heading and the lines below it, up to the next heading. */
export function readItem(
  desk: Desk,
  heading: Heading,
  below: readonly Line[],
  links: readonly string[],
  sectionAccess: 'open' | 'closed' | 'unsure' | null,
): ImportedItem {
  const { number } = heading.sign;
  desk.book.keep([...heading.titleLines, ...heading.factLines]);
  const body = tidyBody(desk, below);
  const { meetingOn, look, profile } = desk;
  const parts = cutParts(body, { number, meetingOn, look, profile });
  desk.warnings.push(...parts.warnings);
  const linesOf = (part: PartName) => parts.lines.get(part) ?? [];
  const marks = numberMarks();
  const read = (lines: readonly PlacedLine[], headings: boolean) =>
    withoutAddresses(readText(desk, lines, headings, marks));
  const { entries, others } = cutEntries(
    desk.layout,
    linesOf('annexes').map(({ line }) => line),
    desk.vocabulary,
  );
  const background = read(linesOf('background'), false);
  const recommending = linesOf('recommendation').map(({ line }) => line);
  const { points, others: remarks } = readRecommendations(desk.layout, recommending, desk.vocabulary);
  if (remarks[0])
    desk.warnings.push(warn('recommendation-remark', number, { text: remarks[0].text.slice(0, 60) }));
  const asked = markedIn(desk, recommending, marks);
  const loose = [...remarks, ...others].map((line) => ({ line, isName: false }));
  const caseStatement = [...read(linesOf('caseStatement'), true), ...read(loose, false)];
  const decision = read(linesOf('decision'), false);
  const access = readAccess(heading, readTitle(heading, desk.vocabulary), body, parts.states, sectionAccess);
  desk.warnings.push(...access.warnings);
  return {
    number,
    title: access.title,
    recordNumber: heading.record?.recordNumber ?? null,
    initials: [...(heading.record?.initials ?? [])],
    background: withoutMarkNumbers(background),
    recommendations: [...points],
    caseStatement: withoutMarkNumbers([...caseStatement, ...asked]),
    decision,
    annexes: listAnnexes([...background, ...asked, ...caseStatement], entries),
    links: listLinks(body, [...background, ...caseStatement, ...decision], links),
    kind: parts.kind ?? decideKind(points) ?? 'orientation',
    closedReason: access.closedReason,
    topics: [],
    place: placeOf(heading.titleLines[0] ?? neverEmpty()),
    readings: tellReadings(heading, parts),
  };
}

/** The body without what is no text: bullets with nothing behind them, words a page prints for its reader. */
function tidyBody(desk: Desk, below: readonly Line[]): Line[] {
  return below.filter((line) => {
    const reason = isBareBullet(line.text) ? 'bare-bullet' : isNavigation(line.text) ? 'navigation' : null;
    if (reason) desk.book.setAside([line], reason);
    else desk.book.keep([line]);
    return reason === null;
  });
}

/** The lines of a part as rich text; names that are kept stand as headings over what follows them. */
function readText(desk: Desk, lines: readonly PlacedLine[], headings: boolean, marks: () => string): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const endRun = () => {
    blocks.push(...buildBlocks(cutPieces(desk.layout, run, headings), desk.vocabulary, marks));
    run = [];
  };
  for (const { line, isName } of lines) {
    if (!isName) {
      run.push(line);
      continue;
    }
    endRun();
    blocks.push({ type: 'heading', level: 1, content: [{ text: line.text.replace(/\s*:$/, '') }] });
  }
  endRun();
  return blocks;
}

function neverEmpty(): never {
  throw new Error('a heading has at least its own line');
}

export function readTitle(heading: Heading, vocabulary: Vocabulary): string {
  const [, ...more] = heading.titleLines.map((line) => line.text);
  return joinLines(
    [heading.sign.title, ...more].filter((text) => text !== ''),
    vocabulary,
  ).trim();
}

/** How sure the reader is of the heading and of each part. */
function tellReadings(heading: Heading, parts: Parts): PartReading[] {
  const borne = heading.signs.length;
  const head: PartReading = {
    part: 'number',
    sure: borne === 0 ? 0.5 : Math.min(1, 0.8 + borne / 10),
    signs: [...heading.signs],
  };
  const read = [...parts.known].map(([part, { sign, sure }]) => ({ part, sure, signs: [sign] }));
  const record = heading.record ? [{ part: 'recordNumber', sure: 1, signs: [heading.record.sign] }] : [];
  return [head, ...record, ...read];
}

/** Keys of the annex marks of one item: a1, a2 … */
function numberMarks(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `a${count}`;
  };
}

/** Annex marks that stand among the recommendations. */
function markedIn(desk: Desk, lines: readonly Line[], marks: () => string): RichText {
  const pieces = cutPieces(desk.layout, lines, false).filter((piece) => piece.kind === 'mark');
  return buildBlocks(pieces, desk.vocabulary, marks);
}

/** Addresses printed as lines of their own are links of the item, not text of it. */
function withoutAddresses(text: RichText): Block[] {
  return text.filter(
    (block) => block.type !== 'paragraph' || findAddressSign(plainInline(block.content)) === null,
  );
}

function listLinks(body: readonly Line[], text: RichText, extra: readonly string[]): string[] {
  const alone = body.map((line) => findAddressSign(line.text)).filter((each) => each !== null);
  const within = text.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => linksOf(item.content));
    return block.type === 'paragraph' || block.type === 'annexMark' || block.type === 'heading'
      ? linksOf(block.content)
      : [];
  });
  return [...new Set([...within, ...alone.map(fullAddress), ...extra])];
}

function linksOf(content: readonly { link?: string | undefined }[]): string[] {
  return content.map((inline) => inline.link).filter((link) => link !== undefined);
}
