import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { correctLines } from '../layout/correct-lines.ts';
import { findPageFurniture } from '../layout/find-furniture.ts';
import { type Book, openBook, placeOf } from '../layout/keep-account.ts';
import { type Layout, type Line, layLines } from '../layout/lay-lines.ts';
import type { AnnexBundle, BundledAnnex } from '../model/bundle.ts';
import type { ImportWarning } from '../model/reading.ts';
import { councilNames, type ImportRequest } from '../request.ts';
import { isBareBullet } from '../signs/signs.ts';
import type { SourceText } from '../source/model.ts';
import { buildBlocks } from '../text/build-blocks.ts';
import { cutPieces } from '../text/cut-pieces.ts';
import { refuseDocument, warn } from '../texts.da.ts';
import { readVocabulary, type Vocabulary } from '../words/vocabulary.ts';
import { type BundleHeading, findCoverItems, findListedItems } from './find-bundle-items.ts';
import { type Contents, readContents } from './read-contents.ts';
import { readStamps } from './read-stamps.ts';

type Desk = {
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  readonly book: Book;
  readonly furniture: ReadonlyMap<Line, string>;
};

/**
 * Reads a bundle of annexes: each document with its item, its place in the contents page and its stamps.
 * @param laid the source's layout, where it is known already
 * @returns a refusal when neither a contents page nor an item heading is found
 */
export function readAnnexBundle(
  source: SourceText,
  request: ImportRequest,
  laid: Layout = layLines(source),
): Result<AnnexBundle> {
  const vocabulary = readVocabulary(
    laid.lines.map((line) => line.text),
    source.kind === 'pdf',
  );
  const { layout, warnings: corrections } = correctLines(laid, vocabulary);
  const { lines } = layout;
  const contents = readContents(lines);
  const headings = contents ? findListedItems(lines, contents) : findCoverItems(lines);
  if (headings.length === 0) return refused(refuseDocument('import-without-numbers'));
  const book = openBook(lines);
  const desk: Desk = { layout, vocabulary, book, furniture: findPageFurniture(lines) };
  book.keep(contents?.lines ?? []);
  const afterContents = contents ? lines.indexOf(contents.lines.at(-1) ?? never()) + 1 : 0;
  const opening = readOpening(desk, lines.slice(afterContents, headings[0]?.from));
  const documents = headings.map((heading, at) =>
    readDocument(desk, heading, headings[at + 1]?.from, contents, headings),
  );
  const annexes = [...opening, ...documents];
  const own = contents ? compareWithContents(contents, headings) : doubtsWithout(annexes);
  return ok({
    kind: 'annex-bundle',
    council: request.council,
    meetingOn: request.on?.toString() ?? null,
    title: `Bilag til møde i ${councilNames[request.council] ?? request.council}`,
    annexes,
    warnings: [
      ...(request.on ? [] : [warn('meeting-date-missing', 'hele filen')]),
      ...own,
      ...annexes.flatMap(doubtStamps),
      ...corrections,
    ],
    ...book.close(),
  });
}

function never(): never {
  throw new Error('contents have at least their title');
}

/** Text before the first item heading is a document without an item. */
function readOpening(desk: Desk, lines: readonly Line[]): BundledAnnex[] {
  const written = lines.filter((line) => !desk.furniture.has(line));
  const first = written[0];
  if (!first || written.reduce((sum, line) => sum + line.text.length, 0) < 40) return [];
  const title = first.text.slice(0, 90);
  return [
    {
      item: null,
      itemTitle: '',
      number: 1,
      title,
      page: null,
      place: placeOf(first),
      ...readBody(desk, lines, title),
    },
  ];
}

function readDocument(
  desk: Desk,
  heading: BundleHeading,
  to: number | undefined,
  contents: Contents | null,
  headings: readonly BundleHeading[],
): BundledAnnex {
  desk.book.keep(heading.lines);
  const number = headings.filter((each) => each.item === heading.item && each.from <= heading.from).length;
  const listed = contents?.annexes.filter((annex) => annex.item === heading.item)[number - 1];
  const title = listed?.title ?? heading.title;
  const first = heading.lines[0] ?? never();
  return {
    item: heading.item,
    itemTitle: heading.title,
    number: listed?.number ?? number,
    title,
    page: listed?.page ?? null,
    place: placeOf(first),
    ...readBody(desk, desk.layout.lines.slice(heading.below, to), title),
  };
}

/** The text of a document without its stamps and the pages' furniture. */
function readBody(desk: Desk, lines: readonly Line[], title: string): Pick<BundledAnnex, 'stamps' | 'text'> {
  const { stamps, first, repeated } = readStamps(lines, title);
  const stamped = new Set([...first, ...repeated]);
  const written: Line[] = [];
  for (const line of lines) {
    const reason = desk.furniture.get(line);
    if (stamped.has(line)) continue;
    if (reason) desk.book.setAside([line], reason);
    else if (/^[-–_*=]{3,}$/.test(line.text) || isBareBullet(line.text))
      desk.book.setAside([line], 'rule-or-bare-bullet');
    else written.push(line);
  }
  desk.book.keep([...first, ...written]);
  desk.book.setAside(repeated, 'repeated-stamp');
  let marks = 0;
  const nextMark = () => {
    marks += 1;
    return `a${marks}`;
  };
  return { stamps, text: buildBlocks(cutPieces(desk.layout, written, true), desk.vocabulary, nextMark) };
}

function compareWithContents(contents: Contents, headings: readonly BundleHeading[]): ImportWarning[] {
  const items = [...new Set(contents.annexes.map((annex) => annex.item))];
  return items.flatMap((item) => {
    const listed = contents.annexes.filter((annex) => annex.item === item);
    const found = headings.filter((heading) => heading.item === item).length;
    const missing = listed.slice(found).map(({ number }) => warn('annex-not-found', item, { number, item }));
    return found > listed.length ? [warn('annex-not-listed', item, { item })] : missing;
  });
}

function doubtsWithout(annexes: readonly BundledAnnex[]): ImportWarning[] {
  return [
    warn('bundle-without-contents', 'hele filen'),
    ...annexes.map((annex) =>
      annex.item === null
        ? warn(
            'document-before-items',
            annex.place ? `side ${annex.place.page}, linje ${annex.place.line}` : 'hele filen',
          )
        : warn('document-unbounded', annex.item, { item: annex.item }),
    ),
  ];
}

/** A document that carries two record or document numbers may be two documents. */
function doubtStamps(annex: BundledAnnex): ImportWarning[] {
  const { recordNumbers, documentNumbers } = annex.stamps;
  if (recordNumbers.length < 2 && documentNumbers.length < 2) return [];
  const values = [...recordNumbers, ...documentNumbers].join(', ');
  return [warn('stamps-differ', `${annex.item ?? ''} bilag ${annex.number}`.trim(), { values })];
}
