import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx';
import {
  type DocxOptions,
  type DocxPicture,
  newDocxLists,
  renderDocx,
} from '../../../../platform/richtext/to-docx.ts';
import { longDate } from '../../../../ui/dates.ts';
import type {
  AgendaDocument,
  AnnexEntry,
  DocumentItem,
  DocumentSection,
  ItemParts,
} from '../../../sittings/agendas/index.ts';
import { agendaTexts, partTexts } from '../texts.da.ts';
import { docxStyles } from './docx-styles.ts';
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

type Block = Paragraph | Table;

/**
 * The agenda as a Word document with real headings, lists and tables.
 * @param picture the picture with this hash, or null where Word cannot show it
 */
export async function renderAgendaDocx(
  agenda: AgendaDocument,
  picture: (file: string) => DocxPicture | null,
): Promise<Uint8Array> {
  const lists = newDocxLists();
  const options: DocxOptions = { headingLevel: 4, picture, annexMark: () => [], lists };
  const children = [
    ...renderCover(agenda),
    ...agenda.sections.flatMap((section) => renderSection(section, options)),
  ];
  const document = new Document({
    title: documentTitle(agenda),
    creator: agenda.council.name,
    description: '',
    styles: docxStyles,
    numbering: { config: lists.config() },
    sections: [
      { headers: { default: renderHeader(agenda) }, footers: { default: renderFooter() }, children },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function renderHeader({ council, meeting, version }: AgendaDocument): Header {
  const words = `${council.name} · ${agendaTexts.agenda} · ${longDate(meeting.heldOn)}`;
  const draft =
    version.sentAt === null ? [new TextRun({ text: '\tUDKAST', bold: true, color: '8A1C1C' })] : [];
  return new Header({
    children: [
      new Paragraph({
        style: 'Quiet',
        tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
        children: [new TextRun(words), ...draft],
      }),
    ],
  });
}

function renderFooter(): Footer {
  const page = new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: 'Quiet', alignment: AlignmentType.RIGHT, children: [page] })],
  });
}

function renderCover(agenda: AgendaDocument): Paragraph[] {
  const facts = coverFacts(agenda).map(
    ([name, words]) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: 1400 }],
        spacing: { after: 40 },
        children: [new TextRun({ text: `${name}\t`, color: '454545' }), new TextRun(words)],
      }),
  );
  return [new Paragraph({ heading: HeadingLevel.TITLE, text: documentTitle(agenda) }), ...facts];
}

function renderSection(section: DocumentSection, options: DocxOptions): Block[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    text: `${section.number}. ${section.title}`,
  });
  if (section.items.length === 0) return [heading, quiet(agendaTexts.emptySection)];
  return [heading, ...section.items.flatMap((item) => renderItem(item, options))];
}

function quiet(words: string): Paragraph {
  return new Paragraph({ style: 'Quiet', text: words });
}

function renderItem(item: DocumentItem, options: DocxOptions): Block[] {
  const parts = printedParts(item);
  const state = stateLine(item);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${item.number}. ${item.title}` }),
    ...(item.parts === null || recordLine(item) === '' ? [] : [quiet(recordLine(item))]),
    ...(parts === null ? [] : [quiet(factsLine(item, parts))]),
    ...(state === null ? [] : [renderState(state)]),
    ...(parts === null ? [] : renderParts(parts, options)),
  ];
}

function renderState(words: string): Paragraph {
  return new Paragraph({
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: '12466B', space: 8 } },
    children: [new TextRun({ text: words, bold: true })],
  });
}

function renderParts(parts: ItemParts, options: DocxOptions): Block[] {
  const text = (content: ItemParts['background']) =>
    renderDocx(nameMarkedAnnexes(content, parts.annexes), options);
  return [
    ...renderPart(partTexts.background, text(parts.background)),
    ...renderPart(partTexts.recommendation, renderRecommendation(parts, options)),
    ...renderPart(partTexts.caseStatement, text(parts.caseStatement)),
    ...renderPart(partTexts.annexes, parts.annexes.map(renderAnnex)),
  ];
}

function renderPart(name: string, content: readonly Block[]): Block[] {
  if (content.length === 0) return [];
  return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: name }), ...content];
}

function renderRecommendation(
  { recommendationLead, recommendations }: ItemParts,
  options: DocxOptions,
): Block[] {
  const [only, second] = recommendations;
  const lead = recommendationLead === '' ? [] : [new Paragraph(recommendationLead)];
  if (only === undefined) return lead;
  if (second === undefined) return [new Paragraph(`${recommendationLead} ${only}`.trim())];
  const items = recommendations.map((text) => ({ content: [{ text }] }));
  return [...lead, ...renderDocx([{ type: 'list', ordered: false, items }], options)];
}

function renderAnnex(annex: AnnexEntry): Paragraph {
  const facts = new TextRun({ text: ` (${annexFacts(annex)})`, color: '454545' });
  return new Paragraph({ children: [new TextRun(annexName(annex)), facts] });
}
