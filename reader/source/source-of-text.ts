import type { SourceLine, SourceText } from './model.ts';

/** A plain text as pages and lines. An empty one has no lines. */
export function sourceOfText(text: string): SourceText {
  const { lines, pages } = cutLines(text);
  return { kind: 'txt', pages, lines, links: [], warnings: [] };
}

/** Cuts into lines; a form feed, or a single leading space straight after a written line, opens a page. */
function cutLines(text: string): { lines: SourceLine[]; pages: number } {
  const lines: SourceLine[] = [];
  let page = 1;
  let blank = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const feeds = raw.split('\f').length - 1;
    const line = raw.replaceAll('\f', '').trimEnd();
    if (line === '') {
      blank += 1;
      page += feeds;
      continue;
    }
    const opensPage = feeds > 0 || (blank === 0 && lines.length > 0 && /^ \S/.test(line));
    if (opensPage) page += Math.max(1, feeds);
    lines.push({
      page,
      text: line,
      blankBefore: blank,
      indent: line.length - line.trimStart().length,
      ...(opensPage ? { opensPage: true } : {}),
    });
    blank = 0;
  }
  return { lines, pages: page };
}
