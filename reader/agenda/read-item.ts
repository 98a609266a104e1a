import { plainInline, type RichText } from 'tvaers-richtext';
import { decideKind } from '../kinds/decide-kind.ts';
import type { ItemKind } from '../kinds/item-kinds.ts';
import { type Book, placeOf } from '../layout/keep-account.ts';
import type { Layout, Line } from '../layout/lay-lines.ts';
import type { ImportedItem } from '../model/agenda.ts';
import type { ImportWarning } from '../model/reading.ts';
import { findKindSign, isStateSign } from '../signs/export-signs.ts';
import { findAddressSign, findPartSign, isBareBullet, type PartName } from '../signs/signs.ts';
import { buildBlocks, fullAddress } from '../text/build-blocks.ts';
import { cutPieces } from '../text/cut-pieces.ts';
import { warn } from '../texts.da.ts';
import { joinLines } from '../words/join-lines.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Heading } from './find-headings.ts';
import { cutEntries, listAnnexes, withoutMarkNumbers } from './list-annexes.ts';
import { readRecommendations } from './read-recommendations.ts';

/** What the reading of one item draws on. */
export type Desk = {
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  readonly book: Book;
  readonly warnings: ImportWarning[];
};

/** Reads an item from its heading and the lines below it, up to the next heading. */
export function readItem(
  desk: Desk,
  heading: Heading,
  body: readonly Line[],
  links: readonly string[],
): ImportedItem {
  const { number } = heading.sign;
  desk.book.keep(heading.titleLines);
  if (heading.recordLine) desk.book.keep([heading.recordLine]);
  const { parts, kind } = cutParts(desk, number, body);
  const marks = numberMarks();
  const linesOf = (part: PartName) => parts.get(part) ?? [];
  const read = (lines: readonly Line[], headings: boolean) =>
    withoutAddresses(buildBlocks(cutPieces(desk.layout, lines, headings), desk.vocabulary, marks));
  const { entries, others } = cutEntries(linesOf('annexes'), desk.vocabulary);
  const background = read(linesOf('background'), false);
  const recommendations = readRecommendations(desk.layout, linesOf('recommendation'), desk.vocabulary);
  const asked = markedIn(desk, linesOf('recommendation'), marks);
  const caseStatement = [...read(linesOf('caseStatement'), true), ...read(others, false)];
  const decision = read(linesOf('decision'), false);
  return {
    number,
    title: readTitle(heading, desk.vocabulary),
    recordNumber: heading.record?.recordNumber ?? null,
    initials: [...(heading.record?.initials ?? [])],
    background: withoutMarkNumbers(background),
    recommendations,
    caseStatement: withoutMarkNumbers([...caseStatement, ...asked]),
    decision,
    annexes: listAnnexes([...background, ...asked, ...caseStatement], entries),
    links: listLinks(body, [...background, ...caseStatement, ...decision], links),
    kind: kind ?? decideKind(recommendations) ?? 'orientation',
    closedReason: null,
    topics: [],
    place: placeOf(heading.titleLines[0] ?? neverEmpty()),
  };
}

function neverEmpty(): never {
  throw new Error('a heading has at least its own line');
}

export function readTitle(heading: Heading, vocabulary: Vocabulary): string {
  return joinLines(
    [heading.sign.title, ...heading.titleLines.slice(1).map((line) => line.text)],
    vocabulary,
  ).trim();
}

/** Keys of the annex marks of one item: a1, a2 … */
function numberMarks(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `a${count}`;
  };
}

type Parts = { parts: Map<PartName, Line[]>; kind: ItemKind | null };

/** The lines of each part. Before the first part's name stands background, or the case where no part is named. */
function cutParts(desk: Desk, number: string, body: readonly Line[]): Parts {
  const named = body.some((line) => findPartSign(line.text) !== null);
  const parts = new Map<PartName, Line[]>();
  let part: PartName = named ? 'background' : 'caseStatement';
  let kind: ItemKind | null = null;
  for (const line of body) {
    const sign = findPartSign(line.text);
    if (isBareBullet(line.text)) {
      desk.book.setAside([line], 'bare-bullet');
      continue;
    }
    desk.book.keep([line]);
    const told = findKindSign(line.text);
    if (sign) {
      part = sign.part;
      if (sign.scanned)
        desk.warnings.push(warn('letters-guessed', number, { found: line.text, read: partTitle(part) }));
    } else if (told) kind = told;
    else if (isStateSign(line.text)) desk.warnings.push(warn('item-state', number, { state: line.text }));
    else addLine(parts, part, line);
  }
  return { parts, kind };
}

function addLine(parts: Map<PartName, Line[]>, part: PartName, line: Line): void {
  const lines = parts.get(part);
  if (lines) lines.push(line);
  else parts.set(part, [line]);
}

function partTitle(part: PartName): string {
  const titles = {
    background: 'Baggrund',
    recommendation: 'Indstilling',
    caseStatement: 'Sagsfremstilling',
    decision: 'Beslutning',
    annexes: 'Bilag',
  } as const;
  return titles[part];
}

/** Annex marks that stand among the recommendations. */
function markedIn(desk: Desk, lines: readonly Line[], marks: () => string): RichText {
  const pieces = cutPieces(desk.layout, lines, false).filter((piece) => piece.kind === 'mark');
  return buildBlocks(pieces, desk.vocabulary, marks);
}

/** Addresses printed as lines of their own are links of the item, not text of it. */
function withoutAddresses(text: RichText): RichText {
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
