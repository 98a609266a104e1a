import { printableText } from '../../../../platform/richtext/printable.ts';
import {
  renderTypst,
  type TypstOptions,
  typstString,
  typstWords,
} from '../../../../platform/richtext/to-typst.ts';
import { longDate } from '../../../../ui/dates.ts';
import type {
  AgendaDocument,
  AnnexEntry,
  DocumentItem,
  DocumentSection,
  ItemParts,
} from '../../../sittings/agendas/index.ts';
import { agendaTexts, partTexts } from '../texts.da.ts';
import {
  annexFacts,
  annexName,
  coverFacts,
  documentTitle,
  factsLine,
  nameMarkedAnnexes,
  printedParts,
  recordLine,
  stateLine,
} from './item-words.ts';
import { describeMissingPictures } from './missing-pictures.ts';
import { frameTypst, headingWords } from './typst-frame.ts';

/** Path of a picture in the print, by its content. */
export function picturePath(file: string): string {
  return `/billeder/${file}`;
}

/**
 * The agenda as a Typst source for PDF/UA-1: cover, contents, then sections (level 1), items (level 2), their parts
 * (level 3) and the headings within the texts (4 and 5). No level is ever skipped.
 * @param isPrintable whether the picture with this hash can be set; else its description stands in its place
 */
export function renderAgendaTypst(agenda: AgendaDocument, isPrintable: (file: string) => boolean): string {
  const body = [
    renderCover(agenda),
    '#pagebreak()',
    contents,
    ...agenda.sections.flatMap((section, index) => [
      ...(beginsPage(agenda.sections[index - 1], section) ? ['#pagebreak(weak: true)'] : []),
      ...renderSection(section, isPrintable),
    ]),
  ].join('\n\n');
  return frameTypst({
    title: documentTitle(agenda),
    runningHead: `${agenda.council.name} · ${agendaTexts.agenda} · ${longDate(agenda.meeting.heldOn)}`,
    draft: agenda.version.sentAt === null,
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

const contents = `#outline(title: [${agendaTexts.contents}], depth: 2, indent: 1.4em)`;

function renderCover(agenda: AgendaDocument): string {
  const facts = coverFacts(agenda).map(
    ([name, words]) =>
      `#block(above: 0.75em, below: 0pt)[#box(width: 24mm, text(fill: quiet)[${typstWords(name)}])${typstWords(words)}]`,
  );
  return `#v(52mm)
#text(size: 15pt, weight: "semibold")[${typstWords(agenda.council.name)}]
#v(6mm, weak: true)
#title[${agendaTexts.agenda}]
#v(6mm, weak: true)
#text(size: 17pt)[${typstWords(longDate(agenda.meeting.heldOn))}]
#v(10mm, weak: true)
#line(length: 100%, stroke: 2pt + accent)
#v(7mm, weak: true)
${facts.join('\n')}`;
}

/**
 * Sections of several items begin on a new page and end theirs; small ones share. Pages that begin anew are also set
 * side by side by the compiler.
 */
function beginsPage(before: DocumentSection | undefined, section: DocumentSection): boolean {
  return before === undefined || before.items.length > 1 || section.items.length > 1;
}

function renderSection(section: DocumentSection, isPrintable: (file: string) => boolean): string[] {
  return [
    renderHeading(1, `${section.number}. ${section.title}`),
    ...(section.items.length === 0 ? [`#quietly[${typstWords(agendaTexts.emptySection)}]`] : []),
    ...section.items.map((item) => renderItem(item, isPrintable)),
  ];
}

function renderHeading(level: number, words: string): string {
  return `#heading(level: ${level})[${headingWords(words)}]`;
}

function renderItem(item: DocumentItem, isPrintable: (file: string) => boolean): string {
  const parts = printedParts(item);
  const state = stateLine(item);
  return [
    renderHeading(2, `${item.number}. ${item.title}`),
    ...(item.parts === null || recordLine(item) === '' ? [] : [`#record[${typstWords(recordLine(item))}]`]),
    ...(parts === null ? [] : [`#record[${typstWords(factsLine(item, parts))}]`]),
    ...(state === null ? [] : [`#state[${typstWords(state)}]`]),
    ...(parts === null ? [] : renderParts(parts, isPrintable)),
  ].join('\n\n');
}

function renderParts(parts: ItemParts, isPrintable: (file: string) => boolean): string[] {
  const options: TypstOptions = { headingLevel: 4, picturePath, annexMark: () => [] };
  const text = (content: ItemParts['background']) =>
    renderTypst(nameMarkedAnnexes(describeMissingPictures(content, isPrintable), parts.annexes), options);
  const part = (name: string, content: string) =>
    content === '' ? [] : [`${renderHeading(3, name)}\n\n${content}`];
  return [
    ...part(partTexts.background, text(parts.background)),
    ...part(partTexts.recommendation, renderRecommendation(parts)),
    ...part(partTexts.caseStatement, text(parts.caseStatement)),
    ...part(partTexts.annexes, renderAnnexes(parts.annexes)),
  ];
}

/** One recommendation runs on from its opening; several stand as a list below it. */
function renderRecommendation({ recommendationLead, recommendations }: ItemParts): string {
  const [only, second] = recommendations;
  if (only === undefined) return recommendationLead === '' ? '' : typstWords(recommendationLead);
  if (second === undefined) return typstWords(`${recommendationLead} ${only}`.trim());
  const points = recommendations.map((words) => `[${typstWords(words)}]`).join(', ');
  return `${recommendationLead === '' ? '' : `${typstWords(recommendationLead)}\n\n`}#list(${points})`;
}

function renderAnnexes(annexes: readonly AnnexEntry[]): string {
  if (annexes.length === 0) return '';
  const lines = annexes.map(
    (annex) =>
      `[${typstWords(annexName(annex))} #quietly(${typstString(printableText(`(${annexFacts(annex)})`))})]`,
  );
  return `#list(marker: none, body-indent: 0pt, ${lines.join(', ')})`;
}
