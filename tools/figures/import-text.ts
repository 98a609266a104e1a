import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readDocument } from 'tvaers-reader';
import { expectOk } from '../../src/kernel/result.ts';
import { readSource } from '../../src/platform/reading/index.ts';
import { inventedSentence } from '../../test/invented-agenda.ts';
import { sharedFolder } from '../../test/shared.ts';
import { type Figure, median, rounded, timeRuns } from './figure.ts';

const rounds = 15;
const project = fileURLToPath(new URL('../..', import.meta.url));

/** Import of a text of 280 kB: a real annex bundle where it lies beside the project, else one of the same size. */
export async function measure(): Promise<Figure> {
  const { bytes, name } = await theText();
  const start = performance.now();
  await importText(bytes, name);
  const first = performance.now() - start;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await importText(bytes, name);
    times.push(performance.now() - begun);
  }
  return {
    name: 'import-text',
    value: rounded(median(times)),
    unit: 'ms',
    against: null,
    runs: rounds,
    detail: {
      ...(await coldProcess(bytes, name)),
      firstInProcess: rounded(first),
      bytes: bytes.length,
      source: name,
    },
  };
}

/** Says at its end what the process took of the processor: on a busy machine that is what it costs. */
const tellsItsTime =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error(user+system)})';

/**
 * The whole command as it is typed, from its start to its end: the medians of nine, by the clock and by the processor. Code
 * that Node has compiled before is kept by the launcher, so the first run is not one of them.
 */
async function coldProcess(bytes: Uint8Array, name: string): Promise<Figure['detail']> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-figure-'));
  const path = join(folder, name);
  await writeFile(path, bytes);
  const typed = ['bin/tvaers', 'import', path, '--council', 'kkr-nordjylland', '--dry-run', '--json'];
  const command = promisify(execFile);
  const run = async () => {
    const words = ['--import', tellsItsTime, ...typed];
    const { stderr } = await command(process.execPath, words, { cwd: project, maxBuffer: 1 << 28 });
    return Number(stderr) / 1000;
  };
  await run();
  const processor: number[] = [];
  const times = await timeRuns(9, async () => processor.push(await run()));
  await rm(folder, { recursive: true });
  return { coldProcess: rounded(median(times)), coldProcessor: rounded(median(processor)) };
}

async function importText(bytes: Uint8Array, name: string): Promise<void> {
  const source = expectOk(await readSource(bytes, name));
  expectOk(readDocument(source, { council: 'kkr-nordjylland' }));
}

async function theText(): Promise<{ bytes: Uint8Array; name: string }> {
  const shared = sharedFolder();
  const name = '002_6eb6d353ed8cd2b8.txt';
  if (shared !== null) return { bytes: await readFile(join(shared, 'sources', name)), name };
  return { bytes: Buffer.from(inventedBundle()), name: 'opfundet.txt' };
}

function inventedBundle(): string {
  const items = Array.from({ length: 40 }, (_, item) => {
    const lines = Array.from({ length: 80 }, (__, line) => inventedSentence(item * 97 + line));
    return `3.${item + 1} Sag nummer ${item + 1}\n\n${lines.join('\n\n')}\n`;
  });
  return items.join('\n');
}
