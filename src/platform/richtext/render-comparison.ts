import { html } from 'hono/html';
import type { Change, Line, LineKind, WordChange } from 'tvaers-richtext';
import { type HtmlFragment, renderInlines } from './to-html.ts';

/** What a line is, for those who read a comparison and cannot see its shape; a paragraph needs no word. */
const names: Readonly<Record<LineKind, string>> = {
  paragraph: '',
  heading: 'Overskrift: ',
  item: 'Punkt: ',
  subItem: 'Underpunkt: ',
  caption: 'Tabeltekst: ',
  row: 'Tabelrække: ',
  picture: 'Billede: ',
  annexMark: 'Bilag: ',
};

/** How many unchanged lines stand beside a change; the rest is told by their number. */
const context = 1;

/**
 * The comparison as HTML: added words in `ins`, removed in `del`, each with hidden words for screen readers, and
 * unchanged stretches folded to one sentence.
 */
export function renderComparison(changes: readonly Change[]): HtmlFragment {
  if (changes.every((change) => change.kind === 'same')) {
    return html`<p class="comparison-none">Teksten er uændret.</p>`;
  }
  return html`<div class="comparison">${foldSame(changes).map((part) =>
    typeof part === 'number' ? renderFold(part) : renderChange(part),
  )}</div>`;
}

function foldSame(changes: readonly Change[]): (Change | number)[] {
  const near = changes.map((_, index) =>
    changes.slice(Math.max(0, index - context), index + context + 1).some((change) => change.kind !== 'same'),
  );
  const parts: (Change | number)[] = [];
  changes.forEach((change, index) => {
    const last = parts.at(-1);
    if (near[index]) parts.push(change);
    else if (typeof last === 'number') parts[parts.length - 1] = last + 1;
    else parts.push(1);
  });
  return parts;
}

function renderFold(count: number): HtmlFragment {
  return html`<p class="comparison-fold">${count === 1 ? '1 uændret linje' : `${count} uændrede linjer`}</p>`;
}

function renderChange(change: Change): HtmlFragment {
  switch (change.kind) {
    case 'same':
      return frame(change.line, 'same', renderInlines(change.line.content));
    case 'removed':
      return frame(change.line, 'removed', removed(renderInlines(change.line.content)));
    case 'added':
      return frame(change.line, 'added', added(renderInlines(change.line.content)));
    case 'changed':
      return frame(change.after, 'changed', html`${change.words.map(renderWords)}`);
  }
}

function renderWords({ kind, content }: WordChange): HtmlFragment {
  const words = renderInlines(content);
  if (kind === 'same') return words;
  return kind === 'removed' ? removed(words) : added(words);
}

function removed(words: HtmlFragment): HtmlFragment {
  return html`<del><span class="sr-only"> fjernet: </span>${words}<span class="sr-only"> slut på fjernet </span></del>`;
}

function added(words: HtmlFragment): HtmlFragment {
  return html`<ins><span class="sr-only"> tilføjet: </span>${words}<span class="sr-only"> slut på tilføjet </span></ins>`;
}

function frame({ kind }: Line, change: Change['kind'], words: HtmlFragment): HtmlFragment {
  const name = names[kind];
  const label = name === '' ? '' : html`<span class="comparison-kind">${name}</span>`;
  return html`<p class="comparison-line" data-kind="${kind}" data-change="${change}">${label}${words}</p>\n`;
}
