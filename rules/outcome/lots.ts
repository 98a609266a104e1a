import {
  byId,
  englishList,
  findRepeated,
  formatCount,
  formatDate,
  formatList,
  type Settle,
} from '../exact/index.ts';
import type { Step } from './answer.ts';
import { type Refused, refusals } from './errors.ts';
import { sha256 } from './sha256.ts';
import { tellings } from './telling.ts';

/** A recorded drawing of lots: between whom, with what result, and who saw it when and how. */
export type Lot = {
  readonly between: readonly string[];
  /** The winners. May be left out when `seed` is given: the draw is then run from the seed. */
  readonly drawn?: readonly string[];
  /** A public seed (agreed before the draw) from which anyone can run the draw again. */
  readonly seed?: string;
  readonly drawnBy?: readonly string[];
  readonly drawnAt?: string;
  readonly howDrawn?: string;
};

export const lotErrors = {
  'lot-unknown-winner': 'Lodtrækningen mellem {between} udpegede {winner}, som ikke var med i den.',
  'lot-wrong-count': 'Lodtrækningen mellem {between} skal udpege {seats}, men har udpeget {drawn}.',
  'lot-repeated': 'I lodtrækningen mellem {between} står {id} to gange.',
  'lot-too-few': 'En lodtrækning skal være mellem mindst to.',
  'lot-without-result':
    'Lodtrækningen mellem {between} har hverken et resultat eller et frø at trække ud fra.',
  'lot-seed-disagrees':
    'Lodtrækningen mellem {between} giver {seeded} ud fra frøet, men {drawn} er skrevet ind.',
  'lot-not-needed': 'Der er indsendt en lodtrækning mellem {between}, men den er der ikke brug for.',
} as const;

const refuse = refusals(lotErrors);

/**
 * Draws from a public seed: each candidate gets the SHA-256 of `seed`, a line feed and its id (UTF-8);
 * the smallest hexadecimal numbers win. Anyone can check it: `printf 'seed\nA' | sha256sum`.
 *
 * @example
 * drawFromSeed('18. juni 2024', ['A', 'B', 'C'], 1).length; // 1
 */
export function drawFromSeed(seed: string, between: readonly string[], seats: number): string[] {
  return between
    .map((id) => ({ id, number: sha256(`${seed}\n${id}`) }))
    .sort((a, b) => byId(a.number, b.number) || byId(a.id, b.id))
    .slice(0, seats)
    .map(({ id }) => id);
}

/** The lots of one calculation: `settle` answers ties from them, `findProblem` says what was wrong with them. */
export type LotBook = {
  readonly settle: Settle;
  readonly findProblem: (allSettled: boolean) => Refused | undefined;
  /** One step for each lot used so far. */
  readonly listSteps: (law: string) => readonly Step[];
};

/** Opens the recorded lots for one calculation; each lot answers one tie between exactly the same ones. */
export function openLots(lots: readonly Lot[]): LotBook {
  const unused = [...lots];
  let problem: Refused | undefined = lots.map(findFormFault).find((fault) => fault !== undefined);
  const told: LotFigures[] = [];
  const settle: Settle = (between, seats) => {
    const at = unused.findIndex((lot) => sameOnes(lot.between, between));
    const lot = unused[at];
    if (lot === undefined) return null;
    unused.splice(at, 1);
    problem ??= findResultFault(lot, seats);
    const drawn = readResult(lot, seats);
    told.push(figuresOf(lot, drawn));
    return drawn;
  };
  const findProblem = (allSettled: boolean): Refused | undefined => {
    const left = unused[0];
    if (problem !== undefined || !allSettled || left === undefined) return problem;
    return refuse('lot-not-needed', { between: formatList([...left.between].sort(byId)) });
  };
  const listSteps = (law: string): readonly Step[] => told.map((figures) => tell('lot-drawn', law, figures));
  return { settle, findProblem, listSteps };
}

type LotFigures = {
  readonly between: readonly string[];
  readonly drawn: readonly string[];
  readonly drawnBy: readonly string[] | undefined;
  readonly drawnAt: string | undefined;
  readonly howDrawn: string | undefined;
  readonly seed: string | undefined;
};

const figuresOf = (
  { between, drawnBy, drawnAt, howDrawn, seed }: Lot,
  drawn: readonly string[],
): LotFigures => ({
  between: [...between].sort(byId),
  drawn: [...drawn].sort(byId),
  ...{ drawnBy, drawnAt, howDrawn, seed },
});

const inBrackets = (parts: readonly (string | undefined)[]): string => {
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
};

const tell = tellings<{ readonly 'lot-drawn': LotFigures }>(
  {
    'lot-drawn': ({ between, drawn, drawnBy, drawnAt, howDrawn, seed }) =>
      `Lodtrækningen mellem ${formatList(between)} faldt ud til ${formatList(drawn)}${inBrackets([
        drawnBy && `trukket af ${formatList(drawnBy)}`,
        drawnAt && formatDate(drawnAt),
        howDrawn,
        seed && `offentligt frø »${seed}«`,
      ])}.`,
  },
  {
    'lot-drawn': ({ between, drawn, drawnBy, drawnAt, howDrawn, seed }) =>
      `The drawing of lots between ${englishList(between)} fell to ${englishList(drawn)}${inBrackets([
        drawnBy && `drawn by ${englishList(drawnBy)}`,
        drawnAt,
        howDrawn,
        seed && `public seed “${seed}”`,
      ])}.`,
  },
);

function sameOnes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}

function readResult(lot: Lot, seats: number): readonly string[] {
  return lot.drawn ?? drawFromSeed(lot.seed ?? '', lot.between, seats);
}

function findFormFault(lot: Lot): Refused | undefined {
  const between = formatList([...lot.between].sort(byId));
  if (lot.between.length < 2) return refuse('lot-too-few');
  const repeated = findRepeated(lot.between) ?? findRepeated(lot.drawn ?? []);
  if (repeated !== undefined) return refuse('lot-repeated', { between, id: repeated });
  const stranger = lot.drawn?.find((id) => !lot.between.includes(id));
  if (stranger !== undefined) return refuse('lot-unknown-winner', { between, winner: stranger });
  if (lot.drawn === undefined && lot.seed === undefined) return refuse('lot-without-result', { between });
  return undefined;
}

function findResultFault(lot: Lot, seats: number): Refused | undefined {
  const between = formatList([...lot.between].sort(byId));
  const drawn = lot.drawn;
  if (drawn === undefined) return undefined;
  if (drawn.length !== seats)
    return refuse('lot-wrong-count', {
      between,
      seats: formatCount(seats, 'vinder', 'vindere'),
      drawn: drawn.length,
    });
  if (lot.seed === undefined) return undefined;
  const seeded = drawFromSeed(lot.seed, lot.between, seats);
  if (sameOnes(seeded, drawn)) return undefined;
  return refuse('lot-seed-disagrees', { between, seeded: formatList(seeded), drawn: formatList(drawn) });
}
