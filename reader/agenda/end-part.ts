import type { Line } from '../layout/lay-lines.ts';
import { isDecisionText, opensRecommendation } from '../signs/sentence-signs.ts';
import type { PartName } from '../signs/sign-list.ts';
import { type Cutting, lookOf, type Named } from './find-names.ts';

/** The part that begins although no name says so. */
type Moved = {
  readonly part: PartName;
  readonly sign: string;
  readonly warning?: 'decision-unheaded' | 'recommendation-unheaded';
};

/** Where a part ends although no name follows: a heading, a decision without one, a gap after a list of annexes. */
export function endPart(
  part: PartName,
  body: readonly Line[],
  at: number,
  name: number,
  named: Named,
  { look }: Cutting,
): Moved | null {
  const line = body[at];
  const before = body[at - 1];
  if (!line) return null;
  const lasting = part === 'background' || part === 'caseStatement';
  if (!lasting && isStyledHeading(line, look)) return { part: 'caseStatement', sign: 'heading' };
  if (part === 'recommendation' && at > name + 1 && isDecisionText(line) && !named.parts.has('decision')) {
    return { part: 'decision', sign: 'decision-words', warning: 'decision-unheaded' };
  }
  if (lasting && !named.parts.has('recommendation') && opensRecommendation(line, before, body[at + 1])) {
    return { part: 'recommendation', sign: 'recommending-words', warning: 'recommendation-unheaded' };
  }
  if (
    part === 'decision' &&
    isGap(line) &&
    before &&
    at > name + 1 &&
    // Systems that print the decision above the case: what follows its gap is the case.
    named.firstAt === name &&
    isFirstGap(body, name, at)
  ) {
    return { part: 'background', sign: 'gap' };
  }
  if (part === 'annexes' && at > name + 1 && endsAnnexes(body, name, at))
    return { part: 'caseStatement', sign: 'gap' };
  return null;
}

function isStyledHeading(line: Line, look: string | null): boolean {
  return line.source.heading !== undefined || (look !== null && lookOf(line) === look);
}

function isGap(line: Line): boolean {
  return line.blankBefore > 0 && line.opens !== 'line';
}

function isFirstGap(body: readonly Line[], name: number, at: number): boolean {
  return !body.slice(name + 2, at).some(isGap);
}

/** A list of annexes that stands without gaps ends at the first; one of bullets ends with them. */
function endsAnnexes(body: readonly Line[], name: number, at: number): boolean {
  const line = body[at];
  const first = body[name + 1];
  if (!line || !first) return false;
  if (/^(?:bilag|\d{4}-\d{5,})\b/i.test(line.text)) return false;
  const alike =
    (line.source.list !== undefined) === (first.source.list !== undefined) &&
    (line.source.cells !== undefined) === (first.source.cells !== undefined);
  if (!alike) return line.source.list === undefined && line.opens === 'paragraph';
  if (!isGap(line)) return false;
  return !isGap(first) && !body.slice(name + 2, at).some(isGap);
}
