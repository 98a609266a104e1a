import { add, type Fraction, fraction, multiply, subtract, sumOf } from '../exact/index.ts';
import type { LastStep, ModelInput, Municipality } from './model.ts';
import { ordered, scale } from './share.ts';

const nothing = fraction(0n);
const sum = (numbers: Iterable<Fraction>): Fraction => [...numbers].reduce(add, nothing);

/** The totals the shares are taken of. */
export function totalsOf(municipalities: readonly Municipality[]) {
  return {
    people: sumOf(municipalities.map(({ population }) => population)),
    immigrants: sumOf(municipalities.map(({ immigrants }) => immigrants)),
    reunified: sumOf(municipalities.map(({ familyReunified }) => familyReunified)),
  };
}

/** § 4, stk. 2-4: (2 · share of people − share of immigrants) · (total + reunified) − own reunified. */
export function listPreliminary({ nationalTotal, municipalities }: ModelInput): Map<string, Fraction> {
  const { people, immigrants, reunified } = totalsOf(municipalities);
  const toShare = fraction(nationalTotal + reunified);
  return ordered(
    municipalities.map((one) => {
      const twice = fraction(2n * one.population, people);
      const share = subtract(twice, fraction(one.immigrants, immigrants));
      return [one.code, subtract(multiply(share, toShare), fraction(one.familyReunified))] as const;
    }),
  );
}

/** § 4, stk. 5: negative numbers become zero, and the positive ones pay the surplus. The sum is the national total. */
export function takeSurplus(
  preliminary: ReadonlyMap<string, Fraction>,
  { nationalTotal, municipalities }: ModelInput,
  lastStep: LastStep,
): Map<string, Fraction> {
  const positive = [...preliminary].filter(([, number]) => number.n > 0n);
  const kept =
    lastStep === 'proportional'
      ? takeInProportion(positive, nationalTotal)
      : takeByPopulation(positive, nationalTotal, municipalities);
  return new Map([...preliminary.keys()].map((code) => [code, kept.get(code) ?? nothing]));
}

type Numbers = readonly (readonly [string, Fraction])[];

function takeInProportion(positive: Numbers, total: bigint): Map<string, Fraction> {
  const all = sum(positive.map(([, number]) => number));
  return all.n === 0n ? new Map() : scale(positive, fraction(total * all.d, all.n));
}

/** In proportion to people; whoever would fall below zero becomes zero, and the others pay again. */
function takeByPopulation(
  positive: Numbers,
  total: bigint,
  municipalities: readonly Municipality[],
): Map<string, Fraction> {
  const population = new Map(municipalities.map((one) => [one.code, one.population]));
  const people = sumOf(positive.map(([code]) => population.get(code) ?? 0n));
  if (people === 0n) return new Map(positive);
  const surplus = subtract(sum(positive.map(([, number]) => number)), fraction(total));
  const kept = positive.map(([code, number]) => {
    const part = multiply(surplus, fraction(population.get(code) ?? 0n, people));
    return [code, subtract(number, part)] as const;
  });
  if (kept.every(([, number]) => number.n >= 0n)) return new Map(kept);
  const staying = new Set(kept.filter(([, number]) => number.n > 0n).map(([code]) => code));
  return takeByPopulation(
    positive.filter(([code]) => staying.has(code)),
    total,
    municipalities,
  );
}
