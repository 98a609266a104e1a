import type { Inline } from './model.ts';

/** The bare words of a run, for search, titles and comparison. Apart from the schemas, so that browsers need not have them. */
export function plainInline(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join('');
}
