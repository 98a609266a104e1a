import { join, relative } from 'node:path';
import { run } from 'node:test';
import { inspect, stripVTControlCharacters } from 'node:util';
import type { Failure, Skip, Tally } from './tally.ts';

type Ended = {
  readonly name: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly skip?: string | boolean | undefined;
  readonly todo?: string | boolean | undefined;
  readonly details: { readonly type?: string | undefined; readonly error?: unknown };
};

/** Runs test files, each in its own process, and says on stderr as each one ends. `patience` (ms) is what one test gets. */
export async function runTestFiles(
  root: string,
  files: readonly string[],
  concurrency: number,
  patience = 300_000,
): Promise<Tally> {
  if (files.length === 0) return { passed: 0, failures: [], skipped: [] };
  const failures: Failure[] = [];
  const skipped: Skip[] = [];
  let passed = 0;
  const said = new Map<string, string>();
  const failed: string[] = [];
  const broken: string[] = [];
  const where = ({ file, line }: Ended) => (file ? `${relative(root, file)}:${line ?? 1}` : '');

  const events = run({
    files: files.map((file) => join(root, file)),
    cwd: root,
    concurrency,
    timeout: patience,
  });
  events.on('test:pass', (test: Ended) => {
    if (test.details.type === 'suite') return;
    const why = test.skip ?? test.todo;
    if (why !== undefined && why !== false) skipped.push({ name: test.name, why: `${why}` });
    else if (isFileItself(test, files))
      failures.push({ name: test.name, where: '', text: 'the file holds no test' });
    else passed += 1;
  });
  events.on('test:fail', (test: Ended) => {
    if (isOnlyBecauseOfItsParts(test)) return;
    if (isFileItself(test, files)) broken.push(test.name);
    else failures.push({ name: test.name, where: where(test), text: explain(test.details.error) });
  });
  events.on('test:stderr', ({ file, message }) => said.set(file, (said.get(file) ?? '') + message));
  events.on('test:summary', ({ file, success, duration_ms, counts }) => {
    if (file === undefined) return;
    const seconds = (duration_ms / 1000).toFixed(1);
    console.error(`${success ? '✔' : '✖'} ${relative(root, file)} (${counts.tests} tests, ${seconds} s)`);
    if (!success) failed.push(file);
  });
  for await (const _ of events);
  // What a file said may come after its end has been told.
  for (const file of failed) console.error(said.get(file) ?? '');
  for (const file of broken) {
    const text = said.get(file) ?? 'the file broke off';
    failures.push({
      name: relative(root, file),
      where: '',
      text: stripVTControlCharacters(text).slice(-3000),
    });
  }
  return { passed, failures, skipped };
}

/** Node reports a file without tests as a test that passed. */
function isFileItself({ name }: Ended, files: readonly string[]): boolean {
  return files.some((file) => name === file || name.endsWith(`/${file}`));
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
