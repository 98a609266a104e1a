import type { ItemKind } from '../kinds/item-kinds.ts';
import type { Line } from '../layout/lay-lines.ts';
import type { SignOfReading } from '../model/agenda.ts';
import type { ImportWarning } from '../model/reading.ts';
import { findKindSign, isStateSign } from '../signs/export-signs.ts';
import type { PartSign } from '../signs/part-signs.ts';
import type { PartName } from '../signs/sign-list.ts';
import { warn } from '../texts.da.ts';
import { endPart } from './end-part.ts';
import {
  type Cutting,
  type Found,
  findNames,
  isUnlikeName,
  isUsual,
  isUsualName,
  type Named,
} from './find-names.ts';

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
  const nameAt = new Map(names.map((found) => [found.at, found]));
  const named = { firstAt: names[0]?.at, parts: new Set(names.map(({ sign }) => sign.part)) };
  body.forEach((line, at) => {
    const found = nameAt.get(at);
    if (found && !(cut.part === 'annexes' && isEntry(line.text)))
      openPart(cut, line, found, decided, cutting);
    else if (!takeExported(cut, line)) placeText(cut, body, at, named, cutting);
  });
  return cut;
}

/** Begins the part a name stands for; a name that is text too stays as a heading. */
function openPart(cut: Cut, line: Line, { at, sign }: Found, decided: Found | null, cutting: Cutting): void {
  // Below "Sagsfremstilling" another word for the background is a heading of the case.
  const inCase = cut.known.get('caseStatement')?.sign === 'case-statement';
  if (sign.part === 'background' && (sign.keepsName || sign.rest !== '') && inCase) {
    put(cut, line, sign.rest === '');
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
  else if (sign.rest !== '') for (const each of linesOfRest(line, sign)) put(cut, each, false);
}

/** What stands behind a name on its line: text of the part; of annexes each by itself. */
function linesOfRest(line: Line, { part, rest }: PartSign): readonly Line[] {
  const { runs: _, ...source } = line.source;
  const texts = part === 'annexes' ? rest.split(/;\s+/) : [rest];
  return texts.map((text) => ({
    ...line,
    text,
    source: part === 'annexes' ? { ...source, whole: true } : source,
  }));
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
function placeText(cut: Cut, body: readonly Line[], at: number, named: Named, cutting: Cutting): void {
  const line = body[at];
  if (!line) return;
  const moved = endPart(cut.part, body, at, cut.name, named, cutting);
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

const partTitles: Readonly<Record<PartName, string>> = {
  background: 'Baggrund',
  recommendation: 'Indstilling',
  caseStatement: 'Sagsfremstilling',
  decision: 'Beslutning',
  annexes: 'Bilag',
};
