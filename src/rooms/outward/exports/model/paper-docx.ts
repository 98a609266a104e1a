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
import { docxStyles } from './docx-styles.ts';
import { nameMarkedAnnexes } from './name-marked-annexes.ts';

type Block = Paragraph | Table;

/**
 * A paper as a Word document with real headings, lists and tables.
 * @param picture the picture with this hash, or null where Word cannot show it
 */
export async function renderPaperDocx(
  paper: PaperBody,
  picture: (file: string) => DocxPicture | null,
): Promise<Uint8Array> {
  const lists = newDocxLists();
  const options: DocxOptions = { headingLevel: 4, picture, annexMark: () => [], lists };
  const children = [
    ...renderCover(paper),
    ...paper.sections.flatMap((section) => renderSection(section, options)),
  ];
  const document = new Document({
    title: paper.title,
    creator: paper.council.name,
    description: '',
    styles: docxStyles,
    numbering: { config: lists.config() },
    sections: [{ headers: { default: renderHeader(paper) }, footers: { default: renderFooter() }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function renderHeader(paper: PaperBody): Header {
  const words = `${paper.council.name} · ${paper.heading} · ${longDate(paper.datedOn)}`;
  const draft = paper.draft ? [new TextRun({ text: '\tUDKAST', bold: true, color: '8A1C1C' })] : [];
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

function renderCover(paper: PaperBody): Paragraph[] {
  const facts = paper.facts.map(
    ([name, words]) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: 1400 }],
        spacing: { after: 40 },
        children: [new TextRun({ text: `${name}\t`, color: '454545' }), new TextRun(words)],
      }),
  );
  return [new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title }), ...facts];
}

function renderSection(section: PaperSection, options: DocxOptions): Block[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    text: `${section.number}. ${section.heading}`,
  });
  if (section.entries.length === 0) return [heading, quiet(section.empty)];
  return [heading, ...section.entries.flatMap((entry) => renderEntry(entry, options))];
}

function quiet(words: string): Paragraph {
  return new Paragraph({ style: 'Quiet', text: words });
}

function renderEntry(entry: PaperEntry, options: DocxOptions): Block[] {
  const text = printedText(entry);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${entry.number}. ${entry.heading}` }),
    ...entry.lines.filter(({ words }) => words !== '').map(({ words }) => quiet(words)),
    ...(entry.state === null ? [] : [renderState(entry.state)]),
    ...(text === null ? [] : renderText(text, options)),
  ];
}

function renderState(words: string): Paragraph {
  return new Paragraph({
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: '12466B', space: 8 } },
    children: [new TextRun({ text: words, bold: true })],
  });
}

function renderText({ parts, annexes }: EntryText, options: DocxOptions): Block[] {
  return [
    ...parts.flatMap(({ heading, content }) =>
      renderPart(heading, renderDocx(nameMarkedAnnexes(content, annexes), options)),
    ),
    ...renderPart(paperTexts.annexes, annexes.map(renderAnnex)),
  ];
}

function renderPart(name: string, content: readonly Block[]): Block[] {
  if (content.length === 0) return [];
  return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: name }), ...content];
}

function renderAnnex(annex: PaperAnnex): Paragraph {
  const facts = new TextRun({ text: ` (${annex.facts})`, color: '454545' });
  return new Paragraph({ children: [new TextRun(annexName(annex)), facts] });
}
