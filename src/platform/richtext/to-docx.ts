import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  ImageRun,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Block,
  type Inline,
  type List,
  normaliseText,
  type RichText,
  type Table as TextTable,
} from 'tvaers-richtext';
import { type FindAnnexes, unnamedAnnex } from './annex-reference.ts';
import { groupByLink } from './link-groups.ts';

export type DocxPicture = {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  /** In pixels, as it is to stand on the page. */
  readonly width: number;
  readonly height: number;
};

export type DocxOptions = {
  /** The document's level (1–5) for the text's first level. */
  readonly headingLevel: number;
  /** The picture's content, or null where it cannot be put in: its description then stands in its place. */
  readonly picture: (file: string) => DocxPicture | null;
  readonly annexMark: FindAnnexes;
  /** Shared by all texts of one document; its `config()` goes into the document's numbering. */
  readonly lists: DocxLists;
};

/** The kinds of lists a document uses, so that each numbered list begins at its own number. */
type DocxLists = {
  readonly place: (list: List | 'letters') => { readonly reference: string; readonly instance: number };
  readonly config: () => { reference: string; levels: ILevelsOptions[] }[];
};

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

export function newDocxLists(): DocxLists {
  const kinds = new Map<string, ILevelsOptions[]>();
  let instance = 0;
  return {
    place(list) {
      const reference = list === 'letters' ? list : list.ordered ? `numbers-${list.start ?? 1}` : 'bullets';
      kinds.set(reference, list === 'letters' ? [letterLevel] : [firstLevel(list), bulletLevel(1, '–')]);
      instance += 1;
      return { reference, instance };
    },
    config: () => Array.from(kinds, ([reference, levels]) => ({ reference, levels })),
  };
}

function firstLevel(list: List): ILevelsOptions {
  if (!list.ordered) return bulletLevel(0, '•');
  return { level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: list.start ?? 1, ...indent(0) };
}

function bulletLevel(level: number, text: string): ILevelsOptions {
  return { level, format: LevelFormat.BULLET, text, ...indent(level) };
}

const letterLevel: ILevelsOptions = {
  level: 1,
  format: LevelFormat.LOWER_LETTER,
  text: '%2)',
  ...indent(1),
};

function indent(level: number) {
  const style = { paragraph: { indent: { left: 425 * (level + 1), hanging: 283 } } };
  return { alignment: AlignmentType.LEFT, style };
}

/** The text as the blocks of a Word document. */
export function renderDocx(text: RichText, options: DocxOptions): (Paragraph | Table)[] {
  return normaliseText(text).flatMap((block) => renderBlock(block, options));
}

/** A run of text for a paragraph of the caller's own. */
function renderDocxInlines(content: readonly Inline[]): ParagraphChild[] {
  return groupByLink(content).flatMap<ParagraphChild>(({ link, content: runs }) => {
    if (link === undefined) return runs.map((run) => renderRun(run));
    return [new ExternalHyperlink({ link, children: runs.map((run) => renderRun(run, 'Hyperlink')) })];
  });
}

function renderRun({ text, bold, italic }: Inline, style?: string): TextRun {
  return new TextRun({ text, bold: bold ?? false, italics: italic ?? false, ...(style ? { style } : {}) });
}

function renderBlock(block: Block, options: DocxOptions): (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ children: renderDocxInlines(block.content) })];
    case 'heading': {
      const heading =
        headings[Math.min(6, options.headingLevel + block.level - 1) - 1] ?? HeadingLevel.HEADING_6;
      return [new Paragraph({ heading, children: renderDocxInlines(block.content) })];
    }
    case 'list':
      return renderList(block, options.lists);
    case 'table':
      return renderTable(block);
    case 'picture':
      return [new Paragraph({ children: [renderPicture(block.alt, options.picture(block.file))] })];
    case 'annexMark':
      return renderAnnexMark(block, options);
  }
}

function renderList(list: List, lists: DocxLists): Paragraph[] {
  const own = lists.place(list);
  return list.items.flatMap(({ content, children = [], orderedChildren }) => {
    const below = orderedChildren ? lists.place('letters') : own;
    return [
      new Paragraph({ numbering: { ...own, level: 0 }, children: renderDocxInlines(content) }),
      ...children.map(
        (child) =>
          new Paragraph({ numbering: { ...below, level: 1 }, children: renderDocxInlines(child.content) }),
      ),
    ];
  });
}

function renderTable(table: TextTable): (Paragraph | Table)[] {
  const rows = table.rows.map(
    (row, index) =>
      new TableRow({
        tableHeader: table.header && index === 0,
        cantSplit: true,
        children: row.map((cell) => renderCell(cell, table.header && index === 0)),
      }),
  );
  const caption =
    table.caption === undefined
      ? []
      : [new Paragraph({ text: table.caption, style: 'Caption', keepNext: true })];
  const body = new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
  return [...caption, body, new Paragraph({})];
}

function renderCell(cell: readonly Inline[], heading: boolean): TableCell {
  const content = heading ? cell.map((inline): Inline => ({ ...inline, bold: true })) : cell;
  return new TableCell({ children: [new Paragraph({ children: renderDocxInlines(content) })] });
}

function renderPicture(alt: string, picture: DocxPicture | null): ParagraphChild {
  if (!picture) return new TextRun({ text: alt, italics: true });
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: picture.width, height: picture.height },
    altText: { name: 'Billede', title: alt, description: alt },
  });
}

function renderAnnexMark(block: Extract<Block, { type: 'annexMark' }>, options: DocxOptions): Paragraph[] {
  const words = block.content.length === 0 ? [{ text: unnamedAnnex }] : block.content;
  const titles = options
    .annexMark(block.mark)
    .map(({ title, address }) => [address === undefined ? { text: title } : { text: title, link: address }]);
  const list: List = { type: 'list', ordered: false, items: titles.map((content) => ({ content })) };
  const mark = new Paragraph({ children: renderDocxInlines([{ text: './. ' }, ...words]) });
  return titles.length === 0 ? [mark] : [mark, ...renderList(list, options.lists)];
}
