import type { ItemKind } from '../kinds/item-kinds.ts';
import type { Line } from '../layout/lay-lines.ts';
import type { SignOfReading } from '../model/agenda.ts';
import type { ImportWarning } from '../model/reading.ts';
import { findKindSign, isStateSign } from '../signs/export-signs.ts';
import { findPartSign, type PartName, type PartSign } from '../signs/part-signs.ts';
import { isDecisionText, opensRecommendation } from '../signs/sentence-signs.ts';
import type { SignProfile } from '../signs/sign-list.ts';
import { warn } from '../texts.da.ts';

/** A line of an item's body with the part it belongs to. `isName`: it is a printed name that stays as a heading. */
export type PlacedLine = { readonly line: Line; readonly isName: boolean };

export type Parts = {
  readonly lines: ReadonlyMap<PartName, readonly PlacedLine[]>;
  readonly kind: ItemKind | null;
  /** What the item is said to be: dropped, closed. */
  readonly states: readonly string[];
  readonly warnings: readonly ImportWarning[];
  /** For every part, how it was known. */
  readonly known: ReadonlyMap<PartName, SignOfReading>;
};

/** What the cutting of one item's body goes by. */
export type Cutting = {
  readonly number: string;
  readonly meetingOn: Temporal.PlainDate | null;
  readonly profile: SignProfile | undefined;
  /** The look most of the document's part names have; names in another look are words of the text. */
  readonly look: string | null;
};

type Found = { readonly at: number; readonly sign: PartSign };

/** Cuts the lines below a heading into the item's parts: at every part's name, and at every heading where a part must end. */
export function cutParts(body: readonly Line[], cutting: Cutting): Parts {
  const { number } = cutting;
  const names = findNames(body, cutting);
  const decided = ownDecision(names, cutting);
  const lines = new Map<PartName, PlacedLine[]>();
  const known = new Map<PartName, SignOfReading>();
  const warnings: ImportWarning[] = [];
  const states: string[] = [];
  let kind: ItemKind | null = null;
  let part: PartName = names.some(({ sign }) => isUsual(sign)) ? 'background' : 'caseStatement';
  let name = -1;
  const put = (line: Line, isName: boolean) => {
    const there = lines.get(part);
    if (there) there.push({ line, isName });
    else lines.set(part, [{ line, isName }]);
    if (!known.has(part))
      known.set(part, { sign: 'place', sure: part === 'caseStatement' || part === 'background' ? 0.7 : 0.5 });
  };
  body.forEach((line, at) => {
    const found = names.find((each) => each.at === at);
    if (found && !(part === 'annexes' && isEntry(line.text))) {
      const { sign } = found;
      // Below "Sagsfremstilling" another word for the background is a heading of the case.
      if (sign.part === 'background' && sign.keepsName && known.get('caseStatement')?.sign === 'case-statement') {
        put(line, true);
        return;
      }
      const earlier =
        sign.part === 'decision' && isDecisionHead(sign) && decided !== null && found !== decided;
      part = earlier ? 'caseStatement' : sign.part;
      name = at;
      if (!known.has(part))
        known.set(part, { sign: earlier ? 'earlier-decision' : sign.sign, sure: sureOf(sign) });
      if (sign.scanned)
        warnings.push(warn('letters-guessed', number, { found: line.text, read: partTitles[part] }));
      if (earlier) warnings.push(warn('earlier-decision', number, { name: line.text }));
      if (sign.keepsName || earlier) put(line, sign.rest === '');
      return;
    }
    const told = findKindSign(line.text);
    if (told) {
      kind = told;
      return;
    }
    if (isStateSign(line.text)) {
      states.push(line.text);
      return;
    }
    const moved = endPart(part, body, at, name, names, cutting);
    if (moved) {
      if (moved.warning) warnings.push(warn(moved.warning, number, { text: line.text.slice(0, 60) }));
      part = moved.part;
      name = at;
      if (!known.has(part)) known.set(part, { sign: moved.sign, sure: moved.warning ? 0.5 : 0.8 });
    }
    if (part !== 'annexes' && !found && isUnlikeName(line, cutting.look) && isUsualName(line, cutting))
      warnings.push(warn('name-in-text', number, { name: line.text }));
    put(line, false);
  });
  return { lines, kind, states, warnings, known };
}

/** "3. Tidsplan" in a list of annexes is an annex, whatever it is called. */
function isEntry(text: string): boolean {
  return /^(?:\d{1,2}[.)]|bilag\s+\d)/i.test(text);
}

function isUsualName(line: Line, { profile }: Cutting): boolean {
  const sign = findPartSign(line.text, profile);
  return sign !== null && isUsual(sign) && sign.rest === '';
}

/** The parts' names among the lines, as far as they look like names here. */
function findNames(body: readonly Line[], { profile, look }: Cutting): Found[] {
  return body.flatMap((line, at): Found[] => {
    if (isUnlikeName(line, look)) return [];
    const sign = findPartSign(line.text, profile);
    return sign ? [{ at, sign }] : [];
  });
}

function isUnlikeName(line: Line, look: string | null): boolean {
  if (
    line.source.list ||
    (line.source.cells !== undefined && line.source.cells.filter((cell) => cell !== '').length > 1)
  )
    return true;
  return look !== null && lookOf(line) !== look && line.source.heading === undefined;
}

/** Heading level, letter height and boldness of a line, as one word. */
export function lookOf(line: Line): string {
  const { heading, size, runs } = line.source;
  const bold = runs !== undefined && runs.length > 0 && runs.every((run) => run.bold) ? 'b' : '';
  return `${heading ?? ''}/${size ?? ''}/${bold}`;
}

/**
 * The look the document's names of parts have, where it is another than its text's and nearly all have it. Null where
 * names look like text: then their words alone tell.
 */
export function lookOfNames(lines: readonly Line[], profile?: SignProfile): string | null {
  const named = lines.filter((line) => {
    const sign = findPartSign(line.text, profile);
    return sign !== null && isUsual(sign);
  });
  if (named.length < 4) return null;
  const counts = new Map<string, number>();
  for (const line of named) counts.set(lookOf(line), (counts.get(lookOf(line)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < named.length * 0.6) return null;
  const text = new Map<string, number>();
  for (const line of lines) text.set(lookOf(line), (text.get(lookOf(line)) ?? 0) + line.text.length);
  const [body] = [...text].sort((a, b) => b[1] - a[1]);
  return body && body[0] !== most[0] ? most[0] : null;
}

/** A part every item may have; headings within the case are not. */
function isUsual(sign: PartSign): boolean {
  return !['heading-of-case', 'facts-of-case', 'decision-details'].includes(sign.sign);
}

function isDecisionHead(sign: PartSign): boolean {
  return sign.sign !== 'decision-details';
}

/** The decision of this very meeting: by its date, else the last one. Earlier ones are part of the case. */
function ownDecision(names: readonly Found[], { meetingOn }: Cutting): Found | null {
  const heads = names.filter(({ sign }) => sign.part === 'decision' && isDecisionHead(sign));
  const undated = heads.filter(({ sign }) => sign.on === null);
  const dated = heads.filter(({ sign }) => sign.on !== null);
  const own = dated.findLast(({ sign }) => meetingOn !== null && sign.on?.equals(meetingOn));
  if (own) return own;
  if (undated.length > 0) return undated.at(-1) ?? null;
  const past = (each: Found) =>
    meetingOn !== null && each.sign.on !== null && Temporal.PlainDate.compare(each.sign.on, meetingOn) < 0;
  const last = dated.at(-1) ?? null;
  // All of them before this meeting: what others decided, told in an agenda.
  return last && past(last) ? { at: -1, sign: last.sign } : last;
}

function sureOf(sign: PartSign): number {
  if (sign.scanned) return 0.6;
  return sign.sign === 'decision-of-body' ? 0.9 : 1;
}

type Moved = {
  readonly part: PartName;
  readonly sign: string;
  readonly warning?: 'decision-unheaded' | 'recommendation-unheaded';
};

/** Where a part ends although no name follows: a heading, a decision without one, a gap after a list of annexes. */
function endPart(
  part: PartName,
  body: readonly Line[],
  at: number,
  name: number,
  names: readonly Found[],
  { look }: Cutting,
): Moved | null {
  const line = body[at];
  const before = body[at - 1];
  if (!line) return null;
  const lasting = part === 'background' || part === 'caseStatement';
  if (!lasting && isStyledHeading(line, look)) return { part: 'caseStatement', sign: 'heading' };
  if (
    part === 'recommendation' &&
    at > name + 1 &&
    isDecisionText(line) &&
    !names.some(({ sign }) => sign.part === 'decision')
  ) {
    return { part: 'decision', sign: 'decision-words', warning: 'decision-unheaded' };
  }
  if (
    lasting &&
    !names.some(({ sign }) => sign.part === 'recommendation') &&
    opensRecommendation(line, before, body[at + 1])
  ) {
    return { part: 'recommendation', sign: 'recommending-words', warning: 'recommendation-unheaded' };
  }
  if (
    part === 'decision' &&
    isGap(line) &&
    before &&
    at > name + 1 &&
    decisionComesFirst(names, name) &&
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

/** Systems that print the decision above the case: what follows its gap is the case. */
function decisionComesFirst(names: readonly Found[], name: number): boolean {
  return names[0]?.at === name;
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

export const partTitles: Readonly<Record<PartName, string>> = {
  background: 'Baggrund',
  recommendation: 'Indstilling',
  caseStatement: 'Sagsfremstilling',
  decision: 'Beslutning',
  annexes: 'Bilag',
};
