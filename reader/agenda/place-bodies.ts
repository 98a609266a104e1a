import type { Line } from '../layout/lay-lines.ts';
import { findAddressSign } from '../signs/signs.ts';
import type { PageLink } from '../source/model.ts';
import type { Heading } from './heading.ts';

/** What belongs to one heading: the lines below it, and addresses that lie over its pages unprinted. */
export type Body = { readonly lines: readonly Line[]; readonly links: readonly string[] };

/**
 * Gives every heading its lines. Addresses collected at the foot of a page belong to the item whose text is on that page,
 * also when the next item's heading already stands above them.
 */
export function placeBodies(
  lines: readonly Line[],
  headings: readonly Heading[],
  links: readonly PageLink[],
): Body[] {
  const bodies = headings.map((heading, at) => ({
    lines: lines
      .slice(heading.below, headings[at + 1]?.from ?? lines.length)
      .filter((line) => !heading.factLines.includes(line)),
    links: noLinks(),
  }));
  bodies.forEach((body, at) => {
    const previous = bodies[at - 1];
    const strays = leadingAddresses(body.lines);
    if (!previous || strays === 0 || !refersToAddress(previous.lines)) return;
    previous.lines = [...previous.lines, ...body.lines.slice(0, strays)];
    body.lines = body.lines.slice(strays);
  });
  for (const link of links) bodies[ownerOf(link, headings)]?.links.push(link.address);
  return bodies;
}

function leadingAddresses(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => findAddressSign(line.text) === null);
  return first < 0 ? lines.length : first;
}

/** Whether a text speaks of a link without printing one. */
function refersToAddress(lines: readonly Line[]): boolean {
  const printed = lines.some((line) => findAddressSign(line.text) !== null);
  return (
    !printed && lines.some((line) => /\b(link|læs mere|læses her|ses her|findes her)\b/i.test(line.text))
  );
}

/** The heading above the link's line; where no line is known, the last one begun before the page. */
function ownerOf(link: PageLink, headings: readonly Heading[]): number {
  const { line, page } = link;
  if (line !== undefined)
    return headings.findLastIndex((heading) => (heading.titleLines[0]?.at ?? 0) <= line);
  const before = headings.findLastIndex((heading) => (heading.titleLines[0]?.page ?? 0) < page);
  const onPage = headings.findIndex(
    (heading) => heading.titleLines[0]?.page === page && heading.level === 'item',
  );
  return onPage >= 0 && before < 0 ? onPage : Math.max(before, 0);
}

function noLinks(): string[] {
  return [];
}
