import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wings } from './house/edges.ts';
import { readAsked } from './runner/asked.ts';
import { startTestServer } from './runner/database.ts';
import { findTestFiles, lacking } from './runner/files.ts';
import { keepTimes, longestFirst, readTimes } from './runner/order.ts';
import { runTestFiles } from './runner/run-files.ts';
import { runStaticChecks } from './runner/static-checks.ts';
import { add, nothing, report, type Skip, settle } from './runner/tally.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Runs everything, or only the tests in the paths or of the wing given. The last line is `N passed, N failed`. */
export async function main(words: readonly string[]): Promise<number> {
  const asked = readAsked(words, Object.keys(wings));
  if (typeof asked === 'string') {
    console.error(asked);
    return 2;
  }
  const paths = asked.paths.map((word) => relative(root, resolve(word)));
  const checks = asked.withChecks ? runStaticChecks(root) : nothing;
  const files = findTestFiles(root, paths);
  const skipped: readonly Skip[] = files.flatMap((name) => {
    const why = lacking(name, existsSync);
    return why === null ? [] : [{ name, why }];
  });
  const left = new Set(skipped.map(({ name }) => name));
  const tests = await withDatabase(() =>
    runTestFiles(
      root,
      longestFirst(
        root,
        files.filter((file) => !left.has(file)),
        readTimes(root),
      ),
      Math.min(4, availableParallelism()),
    ),
  );
  keepTimes(root, new Map(tests.files.map(({ name, milliseconds }) => [name, milliseconds])));
  const tally = settle(add(checks, { ...nothing, skipped }, tests), process.env.CI === 'true');
  console.log(report(tally));
  return tally.failures.length === 0 ? 0 : 1;
}

/** Tests find the server by TVAERS_TEST_DATABASE_URL; one that is given is used as it is. */
async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  if (process.env.TVAERS_TEST_DATABASE_URL) return work();
  const server = await startTestServer();
  process.env.TVAERS_TEST_DATABASE_URL = server.url;
  try {
    return await work();
  } finally {
    await server.stop();
  }
}
