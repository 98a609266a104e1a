import { html } from 'hono/html';
import {
  type Block,
  type Inline,
  type List,
  type ListItem,
  normaliseText,
  type RichText,
  type Table,
} from 'tvaers-richtext';
import { type FindAnnexes, unnamedAnnex } from './annex-reference.ts';
import { groupByLink } from './link-groups.ts';

/** A piece of a page whose text is escaped already. */
export type HtmlFragment = ReturnType<typeof html>;

export type HtmlOptions = {
  /** The page's level for the text's first level; the text's second level is one below, never past 6. */
  readonly headingLevel: number;
  /** Where the picture with this content is fetched. */
  readonly pictureAddress: (file: string) => string;
  readonly annexMark: FindAnnexes;
};

type Part<T extends Block['type']> = Extract<Block, { type: T }>;

/** The text as HTML in the page. Everything people wrote is escaped; only http, https and mailto links come out. */
export function renderHtml(text: RichText, options: HtmlOptions): HtmlFragment {
  return html`${normaliseText(text).map((block) => renderBlock(block, options))}`;
}

/** A run of text as HTML: titles and recommendations use it too. */
export function renderInlines(content: readonly Inline[]): HtmlFragment {
  return html`${groupByLink(content).map(({ link, content: runs }) =>
    link === undefined ? runs.map(renderRun) : html`<a href="${link}">${runs.map(renderRun)}</a>`,
  )}`;
}

function renderRun({ text, bold, italic }: Inline): HtmlFragment {
  const slanted = italic ? html`<em>${text}</em>` : html`${text}`;
  return bold ? html`<strong>${slanted}</strong>` : slanted;
}

function renderBlock(block: Block, options: HtmlOptions): HtmlFragment {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderInlines(block.content)}</p>\n`;
    case 'heading':
      return renderHeading(block, options);
    case 'list':
      return renderList(block);
    case 'table':
      return renderTable(block);
    case 'picture':
      return html`<figure class="text-picture"><img src="${options.pictureAddress(block.file)}" alt="${block.alt}" data-file="${block.file}" loading="lazy"></figure>\n`;
    case 'annexMark':
      return renderAnnexMark(block, options);
  }
}

function renderHeading(block: Part<'heading'>, { headingLevel }: HtmlOptions): HtmlFragment {
  const level = Math.min(6, headingLevel + block.level - 1);
  return html`<h${level} data-level="${block.level}">${renderInlines(block.content)}</h${level}>\n`;
}

function renderList(list: List): HtmlFragment {
  const items = list.items.map(renderItem);
  if (!list.ordered) return html`<ul>${items}</ul>\n`;
  return list.start === undefined
    ? html`<ol>${items}</ol>\n`
    : html`<ol start="${list.start}">${items}</ol>\n`;
}

function renderItem(item: ListItem): HtmlFragment {
  const children = (item.children ?? []).map((child) => html`<li>${renderInlines(child.content)}</li>`);
  if (children.length === 0) return html`<li>${renderInlines(item.content)}</li>`;
  return item.orderedChildren
    ? html`<li>${renderInlines(item.content)}<ol type="a">${children}</ol></li>`
    : html`<li>${renderInlines(item.content)}<ul>${children}</ul></li>`;
}

/** Wide tables scroll by themselves on a phone; the frame takes focus so the keyboard can scroll it. */
function renderTable(table: Table): HtmlFragment {
  const [first = [], ...others] = table.rows;
  const head = html`<thead><tr>${first.map((cell) => html`<th scope="col">${renderInlines(cell)}</th>`)}</tr></thead>`;
  const body = table.header ? others : table.rows;
  const caption = table.caption === undefined ? '' : html`<caption>${table.caption}</caption>`;
  return html`<div class="table--responsive-scroll" role="group" tabindex="0" aria-label="${table.caption ?? 'Tabel'}"><table class="table" data-header="${String(table.header)}">${caption}${table.header ? head : ''}<tbody>${body.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${renderInlines(cell)}</td>`)}</tr>`,
  )}</tbody></table></div>\n`;
}

function renderAnnexMark(block: Part<'annexMark'>, { annexMark }: HtmlOptions): HtmlFragment {
  const annexes = annexMark(block.mark).map(({ title, address }) =>
    address === undefined ? html`<li>${title}</li>` : html`<li><a href="${address}">${title}</a></li>`,
  );
  const words = block.content.length === 0 ? unnamedAnnex : renderInlines(block.content);
  const list = annexes.length === 0 ? '' : html`<ul data-annexes>${annexes}</ul>`;
  return html`<div class="annex-mark" data-mark="${block.mark}"><p><span aria-hidden="true">./. </span><span class="sr-only">Bilag: </span><span data-words="${String(block.content.length)}">${words}</span></p>${list}</div>\n`;
}
