import { join, relative } from 'node:path';
import { run } from 'node:test';
import { inspect, stripVTControlCharacters } from 'node:util';
import { add, type Failure, type Skip, type Tally } from './tally.ts';

type Ended = {
  readonly name: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly skip?: string | boolean | undefined;
  readonly todo?: string | boolean | undefined;
  readonly details: { readonly type?: string | undefined; readonly error?: unknown };
};

/**
 * What one file gets, in milliseconds. It is no measure of a test, for those have no limit; it ends a file that hangs. A
 * machine with all its cores busy needs minutes for what takes seconds here.
 */
const usualPatience = 20 * 60_000;

/** Runs test files in this order, so many at once, each in its own process, and says on stderr as each one ends. */
export async function runTestFiles(
  root: string,
  files: readonly string[],
  concurrency: number,
  patience = usualPatience,
): Promise<Tally> {
  const waiting = files.values();
  const work = async () => {
    const tallies: Tally[] = [];
    // All workers take from one row: each file is taken once.
    for (const file of waiting) tallies.push(await runFile(root, file, patience));
    return add(...tallies);
  };
  return add(...(await Promise.all(Array.from({ length: concurrency }, work))));
}

async function runFile(root: string, file: string, patience: number): Promise<Tally> {
  const failures: Failure[] = [];
  const skipped: Skip[] = [];
  let passed = 0;
  let tests = 0;
  let said = '';
  const running = new Set<string>();
  let broken: string | null = null;
  const begin = process.hrtime.bigint();

  const tooLong = AbortSignal.timeout(patience);
  const events = run({ files: [join(root, file)], cwd: root, concurrency: 1, signal: tooLong });
  events.on('test:pass', (test: Ended) => {
    if (test.details.type === 'suite') return;
    tests += 1;
    const why = test.skip ?? test.todo;
    if (why !== undefined && why !== false) skipped.push({ name: test.name, why: `${why}` });
    else if (isFileItself(test, file)) {
      failures.push({ name: test.name, where: '', text: 'the file holds no test' });
    } else passed += 1;
  });
  events.on('test:fail', (test: Ended) => {
    if (isOnlyBecauseOfItsParts(test)) return;
    tests += 1;
    if (isFileItself(test, file)) broken = 'the file broke off';
    else failures.push({ name: test.name, where: placeOf(test, root), text: explain(test.details.error) });
  });
  events.on('test:dequeue', ({ name }) => running.add(name));
  events.on('test:complete', ({ name }) => running.delete(name));
  events.on('test:stderr', ({ message }) => {
    said += message;
  });
  for await (const _ of events);

  if (tooLong.aborted) {
    const names = [...running].filter((name) => !isFileItself({ name }, file)).join(', ');
    said += `\nthe file did not end within ${Math.round(patience / 1000)} seconds; still running: ${names}\n`;
  }
  if (broken !== null) {
    const text = said === '' ? broken : stripVTControlCharacters(said).slice(-3000);
    failures.push({ name: file, where: '', text });
  }
  const milliseconds = Number((process.hrtime.bigint() - begin) / 1_000_000n);
  const mark = failures.length === 0 ? '✔' : '✖';
  console.error(`${mark} ${file} (${tests} tests, ${(milliseconds / 1000).toFixed(1)} s)`);
  if (failures.length > 0) console.error(said);
  return { passed, failures, skipped, files: [{ name: file, milliseconds }] };
}

function placeOf({ file, line }: Ended, root: string): string {
  return file ? `${relative(root, file)}:${line ?? 1}` : '';
}

/** Node reports a file without tests as a test that passed. */
function isFileItself({ name }: Pick<Ended, 'name'>, file: string): boolean {
  return name === file || name.endsWith(`/${file}`);
}

function isOnlyBecauseOfItsParts({ details }: Ended): boolean {
  const { error } = details;
  return error instanceof Error && 'failureType' in error && error.failureType === 'subtestsFailed';
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.filter((line) => !/^\s+at .*\bnode:/.test(line)).join('\n');
}
