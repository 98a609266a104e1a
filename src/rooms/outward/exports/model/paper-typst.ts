import { printableText } from '../../../../platform/richtext/printable.ts';
import {
  renderTypst,
  type TypstOptions,
  typstString,
  typstWords,
} from '../../../../platform/richtext/to-typst.ts';
import { longDate } from '../../../../ui/dates.ts';
import {
  annexName,
  type EntryText,
  type PaperAnnex,
  type PaperBody,
  type PaperEntry,
  type PaperSection,
  printedText,
} from '../../../ground/papers/index.ts';
import { paperTexts } from '../texts.da.ts';
import { describeMissingPictures } from './missing-pictures.ts';
import { nameMarkedAnnexes } from './name-marked-annexes.ts';
import { frameTypst, headingWords } from './typst-frame.ts';

/** Path of a picture in the print, by its content. */
export function picturePath(file: string): string {
  return `/billeder/${file}`;
}

/**
 * A paper as a Typst source for PDF/UA-1: cover, contents, then sections (level 1), entries (level 2), their parts
 * (level 3) and the headings within the texts (4 and 5). No level is ever skipped.
 * @param isPrintable whether the picture with this hash can be set; else its description stands in its place
 */
export function renderPaperTypst(paper: PaperBody, isPrintable: (file: string) => boolean): string {
  const body = [
    renderCover(paper),
    '#pagebreak()',
    contents,
    ...paper.sections.flatMap((section, index) => [
      ...(beginsPage(paper.sections[index - 1], section) ? ['#pagebreak(weak: true)'] : []),
      ...renderSection(section, isPrintable),
    ]),
  ].join('\n\n');
  return frameTypst({
    title: paper.title,
    runningHead: `${paper.council.name} · ${paper.heading} · ${longDate(paper.datedOn)}`,
    draft: paper.draft,
    numbered: true,
    body: `${definitions}\n${body}`,
  });
}

const definitions = `#let quietly(content) = text(fill: quiet, content)
#let record(content) = block(above: 0.4em, below: 0.9em, text(size: 9.5pt, fill: quiet, content))
#let state(content) = block(above: 1em, below: 1.2em, inset: (left: 10pt, y: 6pt), stroke: (left: 2.5pt + accent), text(weight: "semibold", content))
#show outline.entry.where(level: 1): set block(above: 1.3em)
#show outline.entry.where(level: 1): set text(weight: "semibold")
#set outline.entry(fill: box(width: 1fr, inset: (left: 4pt, right: 6pt), repeat(text(fill: quiet, weight: "regular")[.], gap: 2.5pt)))`;

const contents = `#outline(title: [${paperTexts.contents}], depth: 2, indent: 1.4em)`;

function renderCover(paper: PaperBody): string {
  const facts = paper.facts.map(
    ([name, words]) =>
      `#block(above: 0.75em, below: 0pt)[#box(width: 24mm, text(fill: quiet)[${typstWords(name)}])${typstWords(words)}]`,
  );
  return `#v(52mm)
#text(size: 15pt, weight: "semibold")[${typstWords(paper.council.name)}]
#v(6mm, weak: true)
#title[${typstWords(paper.heading)}]
#v(6mm, weak: true)
#text(size: 17pt)[${typstWords(longDate(paper.datedOn))}]
#v(10mm, weak: true)
#line(length: 100%, stroke: 2pt + accent)
#v(7mm, weak: true)
${facts.join('\n')}`;
}

/**
 * Sections of several entries begin on a new page and end theirs; small ones share. Pages that begin anew are also set
 * side by side by the compiler.
 */
function beginsPage(before: PaperSection | undefined, section: PaperSection): boolean {
  return before === undefined || before.entries.length > 1 || section.entries.length > 1;
}

function renderSection(section: PaperSection, isPrintable: (file: string) => boolean): string[] {
  return [
    renderHeading(1, `${section.number}. ${section.heading}`),
    ...(section.entries.length === 0 ? [`#quietly[${typstWords(section.empty)}]`] : []),
    ...section.entries.map((entry) => renderEntry(entry, isPrintable)),
  ];
}

function renderHeading(level: number, words: string): string {
  return `#heading(level: ${level})[${headingWords(words)}]`;
}

function renderEntry(entry: PaperEntry, isPrintable: (file: string) => boolean): string {
  const text = printedText(entry);
  return [
    renderHeading(2, `${entry.number}. ${entry.heading}`),
    ...entry.lines.filter(({ words }) => words !== '').map(({ words }) => `#record[${typstWords(words)}]`),
    ...(entry.state === null ? [] : [`#state[${typstWords(entry.state)}]`]),
    ...(text === null ? [] : renderText(text, isPrintable)),
  ].join('\n\n');
}

function renderText({ parts, annexes }: EntryText, isPrintable: (file: string) => boolean): string[] {
  const options: TypstOptions = { headingLevel: 4, picturePath, annexMark: () => [] };
  const part = (name: string, content: string) =>
    content === '' ? [] : [`${renderHeading(3, name)}\n\n${content}`];
  return [
    ...parts.flatMap(({ heading, content }) => {
      const printable = describeMissingPictures(content, isPrintable);
      return part(heading, renderTypst(nameMarkedAnnexes(printable, annexes), options));
    }),
    ...part(paperTexts.annexes, renderAnnexes(annexes)),
  ];
}

function renderAnnexes(annexes: readonly PaperAnnex[]): string {
  if (annexes.length === 0) return '';
  const lines = annexes.map(
    (annex) =>
      `[${typstWords(annexName(annex))} #quietly(${typstString(printableText(`(${annex.facts})`))})]`,
  );
  return `#list(marker: none, body-indent: 0pt, ${lines.join(', ')})`;
}
