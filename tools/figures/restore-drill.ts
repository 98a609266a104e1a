import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/frame.ts';
import { eachEntry } from '../../src/platform/keeping/verify-backup.ts';
import { type Figure, rounded } from './figure.ts';
import { startSite } from './web/running-site.ts';

/**
 * The demonstration, backed up while its server runs, restored into an empty folder, checked, and backed up again: how
 * many entries of the two backups differ, and how long it took to have everything back.
 */
export async function measure(): Promise<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-drill-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const site = await startSite(join(folder, 'running'));
  await run(['backup', first], join(folder, 'running'));
  await site.stop();
  const begun = performance.now();
  await run(['restore', first], join(folder, 'restored'));
  const taken = performance.now() - begun;
  await run(['check'], join(folder, 'restored'));
  await run(['backup', second], join(folder, 'restored'));
  const [before, after] = [await entriesOf(first), await entriesOf(second)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differing = names.filter((name) => before.get(name) !== after.get(name));
  const bytes = (await readFile(first)).length;
  await rm(folder, { recursive: true, force: true });
  return {
    name: 'restore-drill',
    value: differing.length,
    unit: 'entries that differ',
    against: { what: 'entries', value: names.length },
    runs: 1,
    detail: { restoreMs: rounded(taken), bytes, differing: differing.join(' ') },
  };
}

async function run(words: readonly string[], data: string): Promise<void> {
  const said: string[] = [];
  const code = await runCommandLine(words, {
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    readInput: async () => '',
    isTerminal: false,
    env: { ...process.env, TVAERS_DATA: data, DATABASE_URL: undefined },
  });
  if (code !== 0) throw new Error(`${words.join(' ')} answered ${code}: ${said.join('')}`);
}

/** Every entry with the hash of its bytes, but for what says when the backup was made. */
async function entriesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const entries = new Map<string, string>();
  await eachEntry(file, {}, async (name, content) => {
    const hash = createHash('sha256');
    for await (const chunk of content) if (chunk instanceof Uint8Array) hash.update(chunk);
    if (!/^(backup|checksums)\.json$/.test(name)) entries.set(name, hash.digest('hex'));
  });
  return entries;
}
