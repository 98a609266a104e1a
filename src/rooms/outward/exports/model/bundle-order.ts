import type { FileHash } from '../../../../kernel/ids.ts';
import type { Bookmark, BundleOrder, BundlePart, Obstacle } from '../../../../platform/pdf/model.ts';
import { printableText } from '../../../../platform/richtext/printable.ts';
import { typstString, typstWords } from '../../../../platform/richtext/to-typst.ts';
import { longDate, weekdayDate } from '../../../../ui/dates.ts';
import { fileKind } from '../../../../ui/files.ts';
import { type Audience, annexName, type PaperBody } from '../../../ground/papers/index.ts';
import { bundleTexts } from '../texts.da.ts';
import { annexPath, listAnnexes, type PlacedAnnex } from './annex-names.ts';
import { frameTypst, headingWords } from './typst-frame.ts';

/** Where the bytes of a stored file lie. */
type PathOf = (hash: FileHash) => string;

/**
 * All annexes of a paper as one PDF: contents, a stamp on each annex's first page, bookmarks by entry and annex.
 * What is no PDF and no picture stands as a page that says where it is found.
 */
export function orderBundle(paper: PaperBody, audience: Audience, pathOf: PathOf, out: string): BundleOrder {
  const annexes = listAnnexes(paper, audience);
  const bound = annexes.filter(({ withheld }) => !withheld);
  return {
    title: bundleTitle(paper),
    contents: renderContents(paper, annexes, bound),
    parts: bound.map((placed) => orderPart(paper, placed, pathOf)),
    bookmarks: listBookmarks(bound),
    out,
  };
}

function bundleTitle({ council, datedOn }: PaperBody): string {
  return `${bundleTexts.title} · ${council.name} · ${longDate(datedOn)}`;
}

/** "Bilag 2 til punkt 3.1". */
function stampWords({ entry, annex }: PlacedAnnex): string {
  return `Bilag ${annex.number} til ${entry.place}`;
}

const pictureTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

function orderPart(paper: PaperBody, placed: PlacedAnnex, pathOf: PathOf): BundlePart {
  const { annex } = placed;
  const stamp = stampWords(placed);
  const note = (sentence: string) => renderNote(paper, placed, sentence);
  const zip = annexPath(placed);
  if (annex.mediaType === 'application/pdf') {
    const instead: Record<Obstacle, string> = {
      encrypted: note(bundleTexts.encrypted(zip)),
      broken: note(bundleTexts.broken(zip)),
      missing: note(bundleTexts.missing),
    };
    return { kind: 'file', file: pathOf(annex.fileHash), stamp, instead };
  }
  if (pictureTypes.has(annex.mediaType)) {
    const path = `/bilag/${annex.fileHash}`;
    return {
      kind: 'pages',
      stamp,
      source: renderPicture(paper, placed, path),
      pictures: [{ path, file: pathOf(annex.fileHash) }],
      instead: note(bundleTexts.broken(zip)),
    };
  }
  const source = note(bundleTexts.notPages(fileKind(annex.mediaType), zip));
  return { kind: 'pages', stamp, source, pictures: [], instead: source };
}

function frame(paper: PaperBody, title: string, body: string): string {
  return frameTypst({ title, runningHead: bundleTitle(paper), draft: false, numbered: false, body });
}

function renderNote(paper: PaperBody, placed: PlacedAnnex, sentence: string): string {
  const title = annexName(placed.annex);
  const body = `#v(30mm)
#title[${typstWords(title)}]
${typstWords(`Til ${placed.entry.place}. ${placed.entry.heading}`)}

${typstWords(sentence)}`;
  return frame(paper, title, `#show title: set text(size: 20pt)\n${body}`);
}

function renderPicture(paper: PaperBody, { annex }: PlacedAnnex, path: string): string {
  const title = annexName(annex);
  const image = `image(${typstString(path)}, alt: ${typstString(annex.title)}, width: 100%, height: 205mm, fit: "contain")`;
  return frame(paper, title, `#show title: set text(size: 14pt)\n#title[${typstWords(title)}]\n#${image}`);
}

function renderContents(
  paper: PaperBody,
  annexes: readonly PlacedAnnex[],
  bound: readonly PlacedAnnex[],
): string {
  const lines = annexes.flatMap((placed, index) => {
    const opens = annexes[index - 1]?.entry !== placed.entry;
    const heading = `#heading(level: 1)[${headingWords(`${placed.entry.number}. ${placed.entry.heading}`)}]`;
    return [...(opens ? [heading] : []), renderEntry(placed, bound.indexOf(placed))];
  });
  const { council, datedOn } = paper;
  const body = `#let starts = json(bytes(sys.inputs.starts))
#let leader = box(width: 1fr, inset: (left: 4pt, right: 6pt), repeat(text(fill: quiet)[.], gap: 2.5pt))
#let entry(part, name) = block(above: 0.7em, below: 0pt, inset: (left: 1.2em), link("tvaers:part/" + str(part))[#name #leader #str(starts.at(part))])
#let withheld(name) = block(above: 0.7em, below: 0pt, inset: (left: 1.2em), name)
#show link: it => it
#show title: set text(size: 24pt)
#show heading.where(level: 1): set text(size: 11pt, weight: "semibold", fill: ink)
#show heading.where(level: 1): set block(above: 1.5em, below: 0.8em)
#title[${bundleTexts.title}]
${typstWords(`${council.name}, ${weekdayDate(datedOn)}`)}
${annexes.length === 0 ? `\n${typstWords(bundleTexts.none(paper.called))}` : ''}
${lines.join('\n')}`;
  return frameTypst({
    title: bundleTitle(paper),
    runningHead: bundleTitle(paper),
    draft: paper.draft,
    numbered: false,
    body,
  });
}

function renderEntry({ annex }: PlacedAnnex, part: number): string {
  if (part < 0)
    return `#withheld(${typstString(printableText(`${annexName(annex)} (${bundleTexts.withheld})`))})`;
  return `#entry(${part}, ${typstString(printableText(annexName(annex)))})`;
}

function listBookmarks(bound: readonly PlacedAnnex[]): Bookmark[] {
  return bound.flatMap((placed, part) => {
    const { entry } = placed;
    const opens = bound[part - 1]?.entry !== entry;
    const annex = { title: annexName(placed.annex), level: 1, part };
    return opens ? [{ title: `${entry.number}. ${entry.heading}`, level: 0, part }, annex] : [annex];
  });
}
