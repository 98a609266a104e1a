import type { SourceLine } from '../source/model.ts';

/** What a line says once its simple marks (`#`, `**`, `<b>`, tabs) are read as looks. */
export type Marked = { readonly text: string; readonly heading?: number; readonly cells?: readonly string[] };

const sign = /^#{1,6} |\*\*|<\/?(?:b|i|p|sup|sub|ul|li|br)\b/;

/** Whether a text carries its looks as marks: more than a slip here and there. */
export function hasMarkup(lines: readonly SourceLine[]): boolean {
  let found = 0;
  for (const line of lines) if (sign.test(line.text)) found += 1;
  return found >= 5 && found * 50 > lines.length;
}

export function readMarkup(text: string): Marked {
  const heading = /^(#{1,6}) +/.exec(text);
  const bare = stripMarks(text.slice(heading?.[0].length ?? 0));
  if (heading?.[1]) return { text: bare, heading: heading[1].length };
  const cells = text.split('\t');
  return cells.length > 1 && !isContentsEntry(text)
    ? { text: bare, cells: cells.map(stripMarks) }
    : { text: bare };
}

function isContentsEntry(text: string): boolean {
  return /\.{3,}/.test(text);
}

function stripMarks(text: string): string {
  return text
    .replace(/<\/(?:p|li)>|<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:b|i|p|u|em|strong|sup|sub|ul|ol|li|span)(?:\s[^>]*)?>/gi, '')
    .replace(/<((?:https?:\/\/|www\.)[^>\s]+)>/gi, '$1')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/(^|[\s("”])\*(?=\S)([^*]+)\*(?=$|[\s.,;:)"”])/g, '$1$2')
    .trim();
}
