import type { Inline } from 'tvaers-richtext';

type LinkGroup = { readonly link: string | undefined; readonly content: readonly Inline[] };

/** Neighbouring runs with the same address make one link, though part of it is bold. */
export function groupByLink(content: readonly Inline[]): LinkGroup[] {
  const groups: { link: string | undefined; content: Inline[] }[] = [];
  for (const inline of content) {
    const last = groups.at(-1);
    if (last && last.link === inline.link) last.content.push(inline);
    else groups.push({ link: inline.link, content: [inline] });
  }
  return groups;
}
