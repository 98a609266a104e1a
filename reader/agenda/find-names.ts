import type { Line } from '../layout/lay-lines.ts';
import { findPartSign, type PartSign } from '../signs/part-signs.ts';
import type { PartName, SignProfile } from '../signs/sign-list.ts';

/** What the cutting of one item's body goes by. */
export type Cutting = {
  readonly number: string;
  readonly meetingOn: Temporal.PlainDate | null;
  readonly profile: SignProfile | undefined;
  /** The look most of the document's part names have; names in another look are words of the text. */
  readonly look: string | null;
};

export type Found = { readonly at: number; readonly sign: PartSign };

/** What an item's names say together. */
export type Named = { readonly firstAt: number | undefined; readonly parts: ReadonlySet<PartName> };

export function isUsualName(line: Line, { profile }: Cutting): boolean {
  const sign = findPartSign(line.text, profile);
  return sign !== null && isUsual(sign) && sign.rest === '';
}

/** The parts' names among the lines, as far as they look like names here. */
export function findNames(body: readonly Line[], { profile, look }: Cutting): Found[] {
  const found = body.flatMap((line, at): Found[] => {
    const sign = findPartSign(line.text, profile);
    if (!sign || isUnlikeName(line, sign.rest === '' ? look : null) || isInList(body, at)) return [];
    return [{ at, sign }];
  });
  // "Baggrund: …" in a case whose background has its own name is a sentence of it.
  const named = new Set(found.flatMap(({ sign }) => (sign.rest === '' ? [sign.part] : [])));
  return found.filter(({ sign }) => sign.rest === '' || !isUsual(sign) || !named.has(sign.part));
}

/** "4. Økonomi" below "3. Bolig" is a point of a list. */
function isInList(body: readonly Line[], at: number): boolean {
  const number = (line: Line | undefined) =>
    Number(/^(\d{1,2})[.)]\s/.exec(line?.text ?? '')?.[1] ?? Number.NaN);
  return number(body[at]) === number(body[at - 1]) + 1;
}

export function isUnlikeName(line: Line, look: string | null): boolean {
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
export function isUsual(sign: PartSign): boolean {
  return !['heading-of-case', 'facts-of-case', 'decision-details'].includes(sign.sign);
}
