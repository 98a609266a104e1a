import type { Line } from '../layout/lay-lines.ts';
import type { Access } from '../signs/access-signs.ts';
import { findAccessSign } from '../signs/access-signs.ts';
import { findKindSign, isStateSign } from '../signs/export-signs.ts';
import { findNumberSign, type NumberSign } from '../signs/number-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import { findRecordFact, findRecordSign, type RecordSign } from '../signs/record-signs.ts';
import type { SignProfile } from '../signs/sign-list.ts';

/** A numbered heading with the lines it runs over and the record line beside it. */
export type Heading = {
  readonly level: 'section' | 'item';
  readonly sign: NumberSign;
  /** The section's number as printed, where it is not the item's own ("II"). */
  readonly section?: string;
  /** The heading's own lines: the numbered one and those its title runs on over. */
  readonly titleLines: readonly Line[];
  readonly record: RecordSign | null;
  /** Lines that hold facts of the item and no text: its record number, open or closed, its title once more. */
  readonly factLines: readonly Line[];
  readonly access: Access | null;
  /** Position in `lines` of the first line below the heading. */
  readonly below: number;
  /** Position in `lines` of the heading itself, or of the record line above it. */
  readonly from: number;
  /** The signs it was known by. */
  readonly signs: readonly string[];
};

/** How a line's number is known: by the common forms, or by those of another series. */
export type FindNumber = (text: string) => NumberSign | null;

/** The number a line begins with: typed, given by the format itself (Word), or in a cell of its own. */
export function numberOf(line: Line, find: FindNumber = findNumberSign): NumberSign | null {
  const { label } = line.source;
  if (label !== undefined) return find(`${label}${/[.:)]$/.test(label) ? '' : '.'} ${line.text}`);
  const [first, ...rest] = line.source.cells ?? [];
  if (first !== undefined && rest.length > 0 && /^\d{1,4}\.?$/.test(first)) {
    return rest.length <= 2 && !rest.every((cell) => cell.length < 3 || /^[\d.,\s%-]+$/.test(cell))
      ? find(`${first.replace(/\.$/, '')}. ${rest.filter((cell) => cell !== '').join(' ')}`)
      : null;
  }
  return find(line.text);
}

/** The facts below a heading's title: record number, open or closed, in any order, and where they end. */
export function readFacts(lines: readonly Line[], from: number, profile?: SignProfile) {
  const facts: { line: Line; fact: Fact }[] = [];
  const loose: Line[] = [];
  for (const line of lines.slice(from, from + mostFacts)) {
    if (findPartSign(line.text, profile) !== null || numberOf(line) !== null) break;
    const fact = factOf(line, profile);
    if (!fact && !isLooseFact(line.text)) break;
    if (!fact?.whole) loose.push(line);
    const second = fact?.record && facts.some((each) => each.fact.record);
    if (fact && !second) facts.push({ line, fact });
  }
  const found = facts.map(({ fact }) => fact);
  return {
    record: found.find((fact) => fact.record)?.record ?? null,
    access: found.find((fact) => fact.access)?.access ?? null,
    used: facts.filter(({ fact }) => fact.whole).map(({ line }) => line),
    loose,
    signs: found.map((fact) => (fact.record ? `record-${fact.record.sign}` : 'access-line')),
  };
}

type Fact = { readonly record: RecordSign | null; readonly access: Access | null; readonly whole: boolean };

const mostFacts = 6;

/** "Sagen afgøres i: …", "Dok.nr.: …": facts that are kept as text, and may stand between the others. */
function isLooseFact(text: string): boolean {
  return (
    text.length < 90 &&
    /^(?:dok(?:ument)?\.?\s?-?(?:nr|id)|sagen afgøres|sagsbehandler|beslutningskompetence|sagsansvarlig|ansvarlig|\p{Lu}[\p{L} .-]{2,22}:\s)/iu.test(
      text,
    )
  );
}

/** What a line of facts tells. `whole`: it tells nothing else, so it is no text. */
function factOf(line: Line, profile?: SignProfile): Fact | null {
  const record = findRecordSign(line.text, profile);
  if (record) return { record, access: null, whole: true };
  const access = findAccessSign(line.text);
  if (access) return { record: null, access, whole: true };
  const cells = line.source.cells ?? [line.text];
  const told = cells
    .map((cell) => findRecordSign(cell, profile) ?? findRecordFact(cell))
    .find((each) => each !== null);
  const row = told ?? findRecordFact(line.text);
  const said = cells.map(findAccessSign).find((each) => each !== null) ?? null;
  return row ? { record: row, access: said, whole: false } : null;
}

/** A line that only ever stands below a heading: a part's name, or what our own exports say of an item. */
export function opensBody(text: string): boolean {
  return (
    findPartSign(text) !== null ||
    findKindSign(text) !== null ||
    isStateSign(text) ||
    findAccessSign(text) !== null
  );
}
