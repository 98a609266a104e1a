import { type Block, type Inline, plainInline, type RichText } from 'tvaers-richtext';
import { findBulletSign, findMarkSign } from '../signs/signs.ts';
import { joinLines } from '../words/join-lines.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Piece } from './cut-pieces.ts';

/** The running text of a piece, without the sign it began with. */
export function pieceText(piece: Piece, vocabulary: Vocabulary): string {
  const texts = piece.lines.map((line) => line.text);
  const first = texts[0] ?? '';
  if (piece.kind === 'bullet' && !piece.lines[0]?.source.list)
    texts[0] = findBulletSign(first)?.text ?? first;
  if (piece.kind === 'mark') texts[0] = findMarkSign(first) ?? first;
  return joinLines(texts, vocabulary).trim();
}

/** The pieces as blocks of rich text: neighbouring list items become one list, rows one table. */
export function buildBlocks(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  nextMark: () => string,
): RichText {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const content = pieceInlines(piece, vocabulary);
    if (content.length === 0) continue;
    if (piece.kind === 'bullet') addBullet(blocks, piece, content);
    else if (piece.kind === 'row') addRow(blocks, piece);
    else if (piece.kind === 'heading')
      blocks.push({ type: 'heading', level: piece.level === 2 ? 2 : 1, content });
    else if (piece.kind === 'mark') blocks.push({ type: 'annexMark', content, mark: nextMark() });
    else blocks.push({ type: 'paragraph', content });
  }
  return blocks;
}

function pieceInlines(piece: Piece, vocabulary: Vocabulary): Inline[] {
  const only = piece.lines.length === 1 ? piece.lines[0] : undefined;
  const signed = piece.kind === 'mark' || (piece.kind === 'bullet' && !only?.source.list);
  if (only?.source.runs && !signed) return [...only.source.runs];
  return linkInlines(pieceText(piece, vocabulary));
}

const address = /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:)\]”"’]/gi;

/** The text with every address in it made a link. */
export function linkInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    if (match.index > from) inlines.push({ text: text.slice(from, match.index) });
    inlines.push({ text: match[0], link: fullAddress(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) inlines.push({ text: text.slice(from) });
  return inlines;
}

export function fullAddress(text: string): string {
  return /^www\./i.test(text) ? `https://${text}` : text;
}

function addBullet(blocks: Block[], piece: Piece, content: Inline[]): void {
  const last = blocks.at(-1);
  const ordered = piece.ordered === true;
  if (last?.type !== 'list') {
    blocks.push({ type: 'list', ordered, items: [{ content }] });
    return;
  }
  const parent = last.items.at(-1);
  if ((piece.level ?? 0) > 0 && parent) parent.children = [...(parent.children ?? []), { content }];
  else if (last.ordered === ordered) last.items.push({ content });
  else blocks.push({ type: 'list', ordered, items: [{ content }] });
}

function addRow(blocks: Block[], piece: Piece): void {
  const cells = (piece.lines[0]?.source.cells ?? []).map((cell): Inline[] =>
    cell === '' ? [] : [{ text: cell }],
  );
  const last = blocks.at(-1);
  if (last?.type === 'table') {
    last.rows.push(cells);
    return;
  }
  const caption = captionOf(last);
  if (caption !== null) blocks.pop();
  blocks.push({ type: 'table', header: true, rows: [cells], ...(caption === null ? {} : { caption }) });
}

/** A short line without a full stop, straight above a table, is its caption. */
function captionOf(block: Block | undefined): string | null {
  if (block?.type !== 'paragraph') return null;
  const text = plainInline(block.content);
  return text.length <= 90 && !/[.:;,!?]$/.test(text) ? text : null;
}
