import { byId, endSentence, englishKroner, formatKroner } from '../exact/index.ts';
import { print } from '../forms/index.ts';

type Amounts = ReadonlyMap<string, bigint>;

/** A printed figure that disagrees: `id` is empty for a total. Amounts in øre; `difference` is printed − computed. */
export type Deviation<Of extends string> = {
  readonly of: Of;
  readonly id: string;
  readonly printed: bigint;
  readonly computed: bigint;
  readonly difference: bigint;
};

/** Holds printed rows against computed ones, in order of id; a row that was not computed is nothing. */
export function compareRows<Of extends string>(
  of: Of,
  printed: Amounts | undefined,
  computed: Amounts,
): Deviation<Of>[] {
  return [...(printed ?? [])]
    .sort(([a], [b]) => byId(a, b))
    .flatMap(([id, value]) => compareFigure(of, id, value, computed.get(id) ?? 0n));
}

/** Holds one printed figure against the computed one; nothing when it is not printed. */
export function compareFigure<Of extends string>(
  of: Of,
  id: string,
  printed: bigint | undefined,
  computed: bigint,
): Deviation<Of>[] {
  if (printed === undefined || printed === computed) return [];
  return [{ of, id, printed, computed, difference: printed - computed }];
}

/** The sentence of a deviation: `what` the source prints, held against rows `computed`, or added up (`rows`). */
export function tellDeviation(
  { printed, computed, difference }: Deviation<string>,
  what: string,
  against: 'computed' | 'rows',
  show: (value: bigint) => string = formatKroner,
): string {
  const held = against === 'rows' ? 'Rækkerne giver' : 'Efterregnet er det';
  const apart = show(difference < 0n ? -difference : difference);
  const stated = endSentence(`Kilden angiver ${what} til ${show(printed)}`);
  const computing = endSentence(`${held} ${show(computed)}, en forskel på ${apart}`);
  return `${stated} ${computing} Begge tal er bevaret.`;
}

/** The same in English. */
export function englishDeviation(
  { printed, computed, difference }: Deviation<string>,
  what: string,
  show: (value: bigint) => string = englishKroner,
): string {
  const apart = show(difference < 0n ? -difference : difference);
  return `The source states ${what} as ${show(printed)}; computed it is ${show(computed)}, ${apart} apart. Both are kept.`;
}

/** The fields a deviation is printed in, from `deviationInOere`. */
export const deviationFields = {
  ...{ of: print.text, id: print.text },
  ...{ printedOere: print.amount, computedOere: print.amount, differenceOere: print.amount },
};

export const deviationInOere = <D extends Deviation<string>>(one: D) => ({
  ...one,
  printedOere: one.printed,
  computedOere: one.computed,
  differenceOere: one.difference,
});
