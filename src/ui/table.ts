import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

type Column = { readonly text: string; readonly numeric?: boolean | undefined };

type TableContent = {
  /** Says what the table holds; it names the scrolling frame too. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Each cell in the order of the columns; the first is the row's heading. */
  readonly rows: readonly (readonly Content[])[];
};

/** Wide tables scroll by themselves; the frame takes focus so that the keyboard can scroll it. */
export function table({ caption, columns, rows }: TableContent): Html {
  const heads = columns.map((column) => html`<th scope="col"${numericClass(column)}>${column.text}</th>`);
  const lines = rows.map(
    (row) => html`<tr>${row.map((cell, index) => tableCell(cell, index, columns[index]))}</tr>`,
  );
  return html`<div class="table--responsive-scroll" role="group" tabindex="0" aria-label="${caption}"><table class="table"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

function tableCell(cell: Content, index: number, column: Column | undefined): Html {
  return index === 0
    ? html`<th scope="row"${numericClass(column)}>${cell}</th>`
    : html`<td${numericClass(column)}>${cell}</td>`;
}

function numericClass(column: Column | undefined): Html | string {
  return column?.numeric ? html` class="numeric"` : '';
}

/** Facts about one thing: term and what it is. */
export function definitionList(pairs: readonly (readonly [string, Content])[]): Html {
  return html`<dl class="facts">${pairs.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`;
}
