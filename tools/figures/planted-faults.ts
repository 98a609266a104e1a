import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEquivalent } from '../planted-faults/equivalents.ts';
import { type Fault, families, listFaults, spread } from '../planted-faults/faults.ts';
import { type Figure, rounded } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mostOfAFamily = 3;
const hands = 2;

/** The folders faults are planted in: every rule, and the arithmetic all of them stand on. */
const folders = (): readonly string[] =>
  [...globSync('*/json.ts', { cwd: `${root}rules` }).map(dirname), 'exact', 'limits', 'outcome'].sort();

function chooseFaults(folder: string): readonly Fault[] {
  const all = globSync(`${folder}/*.ts`, { cwd: `${root}rules` })
    .sort()
    .filter((path) => !/(?:\.test|\.testing|errors|model)\.ts$/.test(path))
    .flatMap((path) => listFaults(path, readFileSync(`${root}rules/${path}`, 'utf8')));
  return families.flatMap((family) =>
    spread(
      all.filter((one) => one.family === family),
      mostOfAFamily,
    ),
  );
}

/** A copy of the rules that a fault can be planted in, with everything they need beside it. */
function makeBench(): string {
  const bench = mkdtempSync(join(tmpdir(), 'planted-'));
  cpSync(`${root}rules`, `${bench}/rules`, { recursive: true });
  mkdirSync(`${bench}/node_modules`);
  for (const name of readdirSync(`${root}node_modules`).filter((one) => one !== 'tvaers-rules'))
    symlinkSync(`${root}node_modules/${name}`, `${bench}/node_modules/${name}`);
  symlinkSync(`${bench}/rules`, `${bench}/node_modules/tvaers-rules`);
  return bench;
}

const asker = fileURLToPath(new URL('../planted-faults/ask-cases.ts', import.meta.url));

/** Whether a program of a bench ends well; what hangs, as a fault in a loop may, does not. */
function passes(bench: string, words: readonly string[]): Promise<boolean> {
  const limits = { cwd: bench, timeout: 120_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, [...words], limits, (error) => {
      resolve(error === null);
    });
  });
}

/** Plants a fault, asks the quickest tests first, and takes it out again. */
async function survives(bench: string, { path, line, after }: Fault): Promise<boolean> {
  const file = `${bench}/rules/${path}`;
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    source
      .split('\n')
      .with(line - 1, after)
      .join('\n'),
  );
  try {
    for (const words of listStages(bench, dirname(path))) if (!(await passes(bench, words))) return false;
    return true;
  } finally {
    writeFileSync(file, source);
  }
}

/** The cases of the folder (of all where it has none of its own), its tests, and last its properties. */
function listStages(bench: string, folder: string): readonly (readonly string[])[] {
  const tests = globSync(`${folder}/*.test.ts`, { cwd: `${bench}/rules` });
  const slow = tests.filter((test) => test.includes('.properties.'));
  const ofTests = (files: readonly string[]): readonly string[] =>
    files.length === 0
      ? ['--version']
      : ['--test', '--test-isolation=none', ...files.map((one) => `${bench}/rules/${one}`)];
  const cases = globSync(`${folder}/cases`, { cwd: `${bench}/rules` }).length > 0 ? folder : '*';
  return [[asker, bench, cases], ofTests(tests.filter((test) => !slow.includes(test))), ofTests(slow)];
}

const tell = ({ path, line, family, before, after }: Fault): string =>
  `${path}:${line} ${family}: ${before.trim()} → ${after.trim()}`;

/**
 * Plants a few faults of every family in every rule, one at a time, and counts those its tests find. What survives
 * and is not named as equivalent is written to standard error, to be killed.
 */
export async function measure(): Promise<Figure> {
  const faults = folders().flatMap(chooseFaults);
  const queue = [...faults];
  const survivors: Fault[] = [];
  const work = async (): Promise<void> => {
    const bench = makeBench();
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift())
      if (await survives(bench, fault)) survivors.push(fault);
    rmSync(bench, { recursive: true, force: true });
  };
  await Promise.all(Array.from({ length: hands }, work));
  const equivalent = survivors.filter((fault) => findEquivalent(fault) !== undefined);
  const open = survivors.filter((fault) => !equivalent.includes(fault));
  for (const fault of open) console.error(`survived: ${tell(fault)}`);
  const counted = faults.length - equivalent.length;
  return {
    name: 'planted-faults',
    value: rounded((counted - open.length) / counted),
    unit: 'share killed',
    against: null,
    runs: 1,
    detail: { planted: faults.length, equivalent: equivalent.length, survived: open.length },
  };
}
