import assert from 'node:assert/strict';
import { formatDecimal, fraction, parseFraction } from 'tvaers-rules/exact';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';

/** What a rule answers through its JSON door, as far as the shape asks for it. */
export async function ask<T>(rule: string, input: unknown, shape: z.ZodType<T>): Promise<T> {
  const answer = await runRule(rule, input);
  assert.equal(answer.error, undefined, JSON.stringify(answer.error));
  return shape.parse(answer);
}

/** One field of the answer, as it is. */
export const askField = async (rule: string, input: unknown, field: string): Promise<unknown> =>
  (await ask(rule, input, z.record(z.string(), z.unknown())))[field];

/** The golden files count in kroner, the rules in øre. */
export const oere = (kroner: number): number => Math.round(kroner * 100);

/** An amount in øre, as the rules write it, read back in kroner. */
export const inKroner = z.union([z.string(), z.number()]).transform((amount) => Number(amount) / 100);
export const allInKroner = z.record(z.string(), inKroner);

const sums = z.object({
  sum: z.number(),
  difference: z.number(),
  reconciles: z.boolean(),
  withinRounding: z.boolean(),
});

/** Parts held against the total their source gives; counted as they are written. */
export function reconcile(parts: Readonly<Record<string, number>>, total: number) {
  return ask('distribution', { kind: 'reconcile', counted: 'ones', parts, total }, sums);
}

/** The sum of parts whose source gives no total. */
export const sumOf = async (parts: Readonly<Record<string, number>>): Promise<number> =>
  (await reconcile(parts, 0)).sum;

/** Each part in per cent of the whole, with so many decimals. */
export async function percentages(parts: Readonly<Record<string, number>>, total: number, decimals: number) {
  const input = { kind: 'reconcile', counted: 'ones', parts, total };
  const shape = z.object({ percentOfTotal: z.record(z.string(), z.string()) });
  const { percentOfTotal } = await ask('distribution', input, shape);
  const rounded = (text: string) => formatDecimal(parseFraction(text) ?? fraction(0n), decimals);
  return Object.fromEntries(
    Object.entries(percentOfTotal).map(([id, text]) => [id, Number(rounded(text).replace(',', '.'))]),
  );
}
