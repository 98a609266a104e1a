import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventedTerm } from '../../test/invented-term.ts';
import { type Figure, rounded } from './figure.ts';

const meetings = 500;
const itemsEach = 8;

/** A term of 500 meetings, agendas and every other one's minutes, taken in by the command line: meetings a minute. */
export async function measure(): Promise<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-term-'));
  try {
    const documents = inventedTerm(meetings, itemsEach);
    for (const { path, text } of documents) {
      await mkdir(dirname(join(folder, 'term', path)), { recursive: true });
      await writeFile(join(folder, 'term', path), text);
    }
    const env = { TVAERS_DATA: join(folder, 'data') };
    // The database is made first: its making is no part of the claim.
    tvaers(['user', 'list'], env);
    const begun = performance.now();
    const said = ['--council', 'kkr-midtjylland', '--yes', 'new-meeting', '--at', '09:30', '--json'];
    const out = tvaers(['import', join(folder, 'term'), '--all', ...said], env);
    const minutes = (performance.now() - begun) / 60_000;
    const states: { state: string }[] = JSON.parse(out);
    return {
      name: 'import-term',
      value: rounded(meetings / minutes),
      unit: 'meetings/min',
      against: null,
      runs: 1,
      detail: {
        meetings,
        documents: documents.length,
        stored: states.filter(({ state }) => state === 'stored').length,
        itemsEach,
        seconds: rounded(minutes * 60),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each call is a process of its own, as it is for whoever makes it. */
function tvaers(words: readonly string[], env: Readonly<Record<string, string>>): string {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' as const, maxBuffer: 64 * 1024 * 1024 };
  return execFileSync(process.execPath, [main, ...words], options);
}
