import { runRule } from 'tvaers-rules/json';
import { type Figure, median, rounded, timeRuns } from './figure.ts';

const runs = 3;

/** What the proof of the limits asks; no part of the package, so it is found by its place. */
type Asked = { readonly worst: Readonly<Record<string, readonly object[]>> };
const proof = new URL('../../rules/limits/worst.testing.ts', import.meta.url);

/** How long the worst that can be asked of any rule within its limits takes, in a process that has just begun. */
export async function measure(): Promise<Figure> {
  const { worst }: Asked = await import(proof.href);
  const times: [rule: string, ms: number][] = [];
  for (const [rule, inputs] of Object.entries(worst)) {
    const each: number[] = [];
    for (const input of inputs) each.push(median(await timeRuns(runs, () => runRule(rule, input))));
    times.push([rule, rounded(Math.max(...each))]);
  }
  const value = Math.max(...times.map(([, ms]) => ms));
  return { name: 'rules-worst', value, unit: 'ms', against: null, runs, detail: Object.fromEntries(times) };
}
