import { fromHtml, plainText } from 'tvaers-richtext';
import { parseHtml } from '../source/trees.ts';

/** The words of a piece of HTML on one line. */
export function htmlToWords(html: string): string {
  return plainText(fromHtml(parseHtml(html)))
    .replace(/\s+/g, ' ')
    .trim();
}
