import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { findGaps, type Golden, goldenFile, listedRow, type Replay } from './gaps.testing.ts';

const shared = sharedFolder();

export function readGolden(file: string): Golden {
  return goldenFile.parse(JSON.parse(readFileSync(`${shared}/golden/${file}.json`, 'utf8')));
}

/**
 * Asks the rules for every figure of one golden file again, each as a test of its own, and refuses a file with a key
 * or a known inconsistency that nobody replays. Without the folder the package's own cases stand alone.
 */
export function replayGolden<I>(replay: Replay<I>): void {
  const proofs: Readonly<Record<string, () => Promise<void>>> = {
    'nothing is left out': async () => {
      assert.deepEqual(findGaps(readGolden(replay.file), replay), []);
      const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
      assert.ok(readme.includes(listedRow(replay)), `rules/golden/README.md lacks:\n${listedRow(replay)}`);
    },
    ...Object.fromEntries(Object.keys(replay.computed).map((key) => [key, () => compareKey(replay, key)])),
    ...Object.fromEntries(Object.keys(replay.checks ?? {}).map((no) => [no, () => compareCheck(replay, no)])),
  };
  for (const [name, proof] of Object.entries(proofs)) {
    test(`${replay.file}: ${name}`, async (t) => {
      t.diagnostic(shared === null ? 'no shared figures here; the cases carry them' : `from ${shared}`);
      await (shared === null ? Promise.resolve() : proof());
    });
  }
}

async function compareKey<I>({ file, inputs, computed }: Replay<I>, key: string): Promise<void> {
  const golden = readGolden(file);
  assert.deepEqual(await computed[key]?.(inputs.parse(golden.inputs)), golden.expected[key]);
}

async function compareCheck<I>({ file, inputs, checks = {} }: Replay<I>, no: string): Promise<void> {
  const golden = readGolden(file);
  const check = z.object({ value: z.unknown() }).parse(golden.checks.find(({ id }) => id === `${file}${no}`));
  assert.deepEqual(await checks[no]?.(inputs.parse(golden.inputs)), check.value);
}
