import { parseHtml, type ReadingWarning, type SourceKind, type SourceText } from 'tvaers-reader/source';
import { childrenOf, type HtmlNode, isDropped } from 'tvaers-richtext';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { linesOfHtml } from './html-lines.ts';
import { decode } from './read-text.ts';
import { readingWarnings, refuseReading } from './texts.da.ts';

/** Reads a page of HTML; the markup itself goes along, for readers that know its signs. */
export function readHtml(bytes: Uint8Array, file: string): Result<SourceText> {
  const decoded = decode(bytes);
  if (decoded === null) return refused(refuseReading('source-not-text', { file }));
  return readMarkup(decoded.text, file, 'html', decoded.warnings);
}

export function readMarkup(
  html: string,
  file: string,
  kind: SourceKind,
  warnings: readonly ReadingWarning[],
): Result<SourceText> {
  const root = parseHtml(html);
  const { lines, controls } = linesOfHtml(root);
  if (lines.length === 0) return refused(refuseReading('source-without-text', { file }));
  const pictures: ReadingWarning[] = hasPictures(root)
    ? [{ code: 'pictures-not-read', message: readingWarnings['pictures-not-read'] }]
    : [];
  const message = readingWarnings['controls-left-out'].replace('{count}', String(controls));
  const passed: ReadingWarning[] = controls > 0 ? [{ code: 'controls-left-out', message }] : [];
  return ok({
    kind,
    pages: 1,
    lines,
    links: [],
    warnings: [...warnings, ...passed, ...pictures],
    markup: html,
  });
}

function hasPictures(node: HtmlNode): boolean {
  if (isDropped(node)) return false;
  return node.nodeName.toLowerCase() === 'img' || childrenOf(node).some(hasPictures);
}
