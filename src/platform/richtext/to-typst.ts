import {
  type Block,
  type Inline,
  type List,
  normaliseText,
  type RichText,
  type Table,
} from 'tvaers-richtext';
import { type FindAnnexes, unnamedAnnex } from './annex-reference.ts';
import { groupByLink } from './link-groups.ts';
import { printableText } from './printable.ts';

export type TypstOptions = {
  /** The document's level for the text's first level; levels may not be skipped in PDF/UA. */
  readonly headingLevel: number;
  /** Path of the picture as the compiler sees it. */
  readonly picturePath: (file: string) => string;
  readonly annexMark: FindAnnexes;
};

/**
 * The text as Typst markup. Words are never written as markup but as string values, so no sign in them can mean
 * anything to the compiler.
 */
export function renderTypst(text: RichText, options: TypstOptions): string {
  return normaliseText(text)
    .map((block) => `${renderBlock(block, options)}\n`)
    .join('\n');
}

/** A string value of Typst: quoted, with every sign that could end it or hide in it escaped. */
export function typstString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${escaped}"`;
}

/** Words as content, for a place where markup is read; signs no font has are replaced. */
export function typstWords(text: string): string {
  return printableText(text)
    .split(longWord)
    .map((piece, index) => {
      if (piece === '') return '';
      return index % 2 === 1 ? `#text(hyphenate: true, ${typstString(piece)});` : `#${typstString(piece)};`;
    })
    .join('');
}

/**
 * Words that may be broken at the end of a line. Shorter ones read badly broken, and each place where a line could
 * break costs the compiler time: a third of all it takes, were every word to be tried.
 */
const longWord = /([a-zA-Z\u00c0-\u024f]{14,})/;

/** A run of text as markup. */
function renderTypstInlines(content: readonly Inline[]): string {
  return groupByLink(content)
    .map(({ link, content: runs }) => {
      const words = runs.map(renderRun).join('');
      return link === undefined ? words : `#link(${typstString(link)})[${words}];`;
    })
    .join('');
}

function renderRun({ text, bold, italic }: Inline): string {
  const slanted = italic ? `#emph[${typstWords(text)}];` : typstWords(text);
  return bold ? `#strong[${slanted}];` : slanted;
}

function renderBlock(block: Block, options: TypstOptions): string {
  switch (block.type) {
    case 'paragraph':
      return renderTypstInlines(block.content);
    case 'heading':
      return `#heading(level: ${options.headingLevel + block.level - 1})[${renderTypstInlines(block.content)}]`;
    case 'list':
      return `#${renderList(block)}`;
    case 'table':
      return renderTable(block);
    case 'picture':
      return renderPicture(block, options);
    case 'annexMark':
      return renderAnnexMark(block, options);
  }
}

/** A picture nobody described is ornament: PDF/UA-1 wants it either described or marked as such. */
function renderPicture(block: Extract<Block, { type: 'picture' }>, options: TypstOptions): string {
  const path = typstString(options.picturePath(block.file));
  return block.alt === ''
    ? `#pdf.artifact(image(${path}))`
    : `#image(${path}, alt: ${typstString(block.alt)})`;
}

function renderList(list: List): string {
  const items = list.items.map((item) => {
    const children = (item.children ?? [])
      .map((child) => `[${renderTypstInlines(child.content)}]`)
      .join(', ');
    if (children === '') return `[${renderTypstInlines(item.content)}]`;
    const below = item.orderedChildren ? `enum(numbering: "a)", ${children})` : `list(${children})`;
    return `[${renderTypstInlines(item.content)}#${below}]`;
  });
  if (!list.ordered) return `list(${items.join(', ')})`;
  return `enum(start: ${list.start ?? 1}, ${items.join(', ')})`;
}

function renderTable(table: Table): string {
  const rows = table.rows.map((row) => row.map((cell) => `[${renderTypstInlines(cell)}]`).join(', '));
  const [first = '', ...others] = rows;
  const cells = table.header ? [`table.header(${first})`, ...others] : rows;
  const body = `table(columns: ${table.rows[0]?.length ?? 1}, ${cells.join(', ')})`;
  if (table.caption === undefined) return `#${body}`;
  return `#figure(kind: table, caption: [${typstWords(table.caption)}], ${body})`;
}

function renderAnnexMark(block: Extract<Block, { type: 'annexMark' }>, options: TypstOptions): string {
  const words = block.content.length === 0 ? typstWords(unnamedAnnex) : renderTypstInlines(block.content);
  const titles = options.annexMark(block.mark).map(({ title, address }) => {
    const words = typstWords(title);
    return address === undefined ? `[${words}]` : `[#link(${typstString(address)})[${words}];]`;
  });
  const list = titles.length === 0 ? '' : `\n#list(${titles.join(', ')})`;
  return `#"./. ";${words}${list}`;
}
