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

/** The cutting as it goes on: the part that is open, the place of its name, and what was cut so far. */
type Cut = {
  part: PartName;
  name: number;
  kind: ItemKind | null;
  readonly lines: Map<PartName, PlacedLine[]>;
  readonly known: Map<PartName, SignOfReading>;
  readonly warnings: ImportWarning[];
  readonly states: string[];
};

/** Cuts the lines below a heading into the item's parts: at every part's name, and at every heading where a part must end. */
export function cutParts(body: readonly Line[], cutting: Cutting): Parts {
  const names = findNames(body, cutting);
  const decided = ownDecision(names, cutting);
  const cut: Cut = {
    part: names.some(({ sign }) => isUsual(sign)) ? 'background' : 'caseStatement',
    name: -1,
    kind: null,
    lines: new Map(),
    known: new Map(),
    warnings: [],
    states: [],
  };
  body.forEach((line, at) => {
    const found = names.find((each) => each.at === at);
    if (found && !(cut.part === 'annexes' && isEntry(line.text)))
      openPart(cut, line, found, decided, cutting);
    else if (!takeExported(cut, line)) placeText(cut, body, at, names, cutting);
  });
  return cut;
}

/** Begins the part a name stands for; a name that is text too stays as a heading. */
function openPart(cut: Cut, line: Line, { at, sign }: Found, decided: Found | null, cutting: Cutting): void {
  // Below "Sagsfremstilling" another word for the background is a heading of the case.
  const inCase = cut.known.get('caseStatement')?.sign === 'case-statement';
  if (sign.part === 'background' && sign.keepsName && inCase) {
    put(cut, line, true);
    return;
  }
  const earlier = isDecisionHead(sign) && decided !== null && decided.at !== at;
  cut.part = earlier ? 'caseStatement' : sign.part;
  cut.name = at;
  know(cut, { sign: earlier ? 'earlier-decision' : sign.sign, sure: sureOf(sign) });
  if (sign.scanned)
    cut.warnings.push(
      warn('letters-guessed', cutting.number, { found: line.text, read: partTitles[cut.part] }),
    );
  if (earlier) cut.warnings.push(warn('earlier-decision', cutting.number, { name: line.text }));
  if (earlier || (sign.keepsName && !isOwnName(sign, cutting))) put(cut, line, sign.rest === '');
}

/** Takes what our own exports print of an item besides its texts. */
function takeExported(cut: Cut, line: Line): boolean {
  const kind = findKindSign(line.text);
  const state = isStateSign(line.text);
  if (kind) cut.kind = kind;
  if (state) cut.states.push(line.text);
  return kind !== null || state;
}

/** Puts a line of text into the open part, or into the one that begins here without a name. */
function placeText(
  cut: Cut,
  body: readonly Line[],
  at: number,
  names: readonly Found[],
  cutting: Cutting,
): void {
  const line = body[at];
  if (!line) return;
  const moved = endPart(cut.part, body, at, cut.name, names, cutting);
  if (moved) {
    if (moved.warning)
      cut.warnings.push(warn(moved.warning, cutting.number, { text: line.text.slice(0, 60) }));
    cut.part = moved.part;
    cut.name = at;
    know(cut, { sign: moved.sign, sure: moved.warning ? 0.5 : 0.8 });
  }
  const passedOver = cut.part !== 'annexes' && isUnlikeName(line, cutting.look) && isUsualName(line, cutting);
  if (passedOver) cut.warnings.push(warn('name-in-text', cutting.number, { name: line.text }));
  put(cut, line, false);
}

function put(cut: Cut, line: Line, isName: boolean): void {
  const there = cut.lines.get(cut.part);
  if (there) there.push({ line, isName });
  else cut.lines.set(cut.part, [{ line, isName }]);
  know(cut, { sign: 'place', sure: cut.part === 'caseStatement' || cut.part === 'background' ? 0.7 : 0.5 });
}

function know(cut: Cut, sign: SignOfReading): void {
  if (!cut.known.has(cut.part)) cut.known.set(cut.part, sign);
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
  return sign.part === 'decision' && sign.sign !== 'decision-details';
}

/** The name of this meeting's decision says nothing that is not known. */
function isOwnName(sign: PartSign, { meetingOn }: Cutting): boolean {
  if (sign.sign !== 'decision-of-body') return false;
  return sign.on === null || (meetingOn?.equals(sign.on) ?? false);
}

/** The decision of this very meeting: by its date, else the last one. Earlier ones are part of the case. */
function ownDecision(names: readonly Found[], { meetingOn }: Cutting): Found | null {
  const heads = names.filter(({ sign }) => isDecisionHead(sign));
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
