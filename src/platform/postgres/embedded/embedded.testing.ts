import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { expectOk } from '../../../kernel/result.ts';
import { type Embedded, type EmbeddedOptions, startEmbedded } from './index.ts';

export const isRoot = process.getuid?.() === 0;
export const root = mkdtempSync(join(tmpdir(), 'embedded-test-'));
after(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
export function freshDirectory(): string {
  made += 1;
  return join(root, `mappe æøå ${made}`);
}

export async function started(options: EmbeddedOptions): Promise<Embedded> {
  return expectOk(await startEmbedded(options));
}

export async function refusalOf(options: EmbeddedOptions) {
  const answer = await startEmbedded(options);
  assert.ok(!answer.ok, 'the start was to be refused');
  return answer.error;
}
