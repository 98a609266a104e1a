import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { findGaps, type Golden, goldenFile, listedRow, type Replay } from './gaps.testing.ts';

export function readGolden(shared: string | null, file: string): Golden {
  return goldenFile.parse(JSON.parse(readFileSync(`${shared}/golden/${file}.json`, 'utf8')));
}

/**
 * Asks the rules for every figure of one golden file again, each as a test of its own, and refuses a file with a key
 * or a known inconsistency that nobody replays. Without the folder the package's own cases stand alone.
 */
export function replayGolden<I>(shared: string | null, replay: Replay<I>): void {
  const golden = () => readGolden(shared, replay.file);
  const proofs = new Map<string, () => Promise<void>>([
    ['nothing is left out', () => findNothing(golden(), replay)],
  ]);
  for (const part of ['computed', 'given', 'checks'] as const)
    for (const [key, compute] of Object.entries(replay[part] ?? {}))
      proofs.set(key, () => compare(golden(), replay, part, key, compute));
  for (const [name, proof] of proofs) {
    test(`${replay.file}: ${name}`, async (t) => {
      t.diagnostic(shared === null ? 'no shared figures here; the cases carry them' : `from ${shared}`);
      await (shared === null ? Promise.resolve() : proof());
    });
  }
}

async function findNothing<I>(golden: Golden, replay: Replay<I>): Promise<void> {
  assert.deepEqual(findGaps(golden, replay), []);
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(listedRow(replay)), `rules/golden/README.md lacks:\n${listedRow(replay)}`);
}

async function compare<I>(
  golden: Golden,
  { file, inputs }: Replay<I>,
  part: 'computed' | 'given' | 'checks',
  key: string,
  compute: (inputs: I) => Promise<unknown>,
): Promise<void> {
  const figures = {
    computed: golden.expected,
    given: z.record(z.string(), z.unknown()).parse(golden.inputs),
    checks: Object.fromEntries(golden.checks.map(({ id, value }) => [id.slice(file.length), value])),
  };
  assert.deepEqual([key, await compute(inputs.parse(golden.inputs))], [key, figures[part][key]]);
}
