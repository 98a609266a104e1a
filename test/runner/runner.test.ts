import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readAsked } from './asked.ts';
import { findTestFiles, lacking } from './files.ts';
import { keepTimes, longestFirst, readTimes } from './order.ts';
import { add, nothing, report, settle } from './tally.ts';

const root = mkdtempSync(join(tmpdir(), 'runner-test-'));
after(() => rmSync(root, { recursive: true, force: true }));
for (const path of [
  'src/a/x.test.ts',
  'src/a/x.ts',
  'rules/y.test.ts',
  'rules/node_modules/p/z.test.ts',
  'docs/w.test.ts',
]) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), '');
}

test('without paths all test files are found, but none of packages or outside the code', () => {
  assert.deepEqual(findTestFiles(root, []), ['rules/y.test.ts', 'src/a/x.test.ts']);
});

test('a folder stands for its tests, a file for itself, and each is run once', () => {
  assert.deepEqual(findTestFiles(root, ['src', 'src/a/x.test.ts']), ['src/a/x.test.ts']);
  assert.deepEqual(findTestFiles(root, ['docs/w.test.ts']), ['docs/w.test.ts']);
});

test('a wing is one shard: its rooms, the house, and the checks that a run of everything makes', () => {
  assert.deepEqual(readAsked(['--wing', 'outward'], ['ground', 'outward']), {
    paths: ['src/rooms/outward', 'test/house'],
    withChecks: true,
  });
  assert.equal(readAsked(['--wing', 'attic'], ['ground']), 'There is no wing attic. The wings: ground.');
  assert.deepEqual(readAsked(['src/a'], ['ground']), { paths: ['src/a'], withChecks: false });
  assert.deepEqual(readAsked([], ['ground']), { paths: [], withChecks: true });
});

test('a journey without a browser is lacking it, and the command that helps is said', () => {
  const nothingThere = () => false;
  assert.match(
    lacking('test/journeys/publish.test.ts', nothingThere) ?? '',
    /Chromium.*sudo apt-get install chromium$/,
  );
  assert.match(lacking('src/ui/menu.browser.test.ts', nothingThere) ?? '', /Chromium/);
  assert.equal(
    lacking('test/journeys/publish.test.ts', (path) => path === '/usr/bin/chromium'),
    null,
  );
  assert.equal(lacking('src/ui/menu.test.ts', nothingThere), null);
});

const failure = { name: 'adds', where: 'src/x.test.ts:3', text: '1 is not 2' };

test('the last line of the report counts, and names skips only where there are any', () => {
  assert.equal(report({ ...nothing, passed: 3 }), '3 passed, 0 failed');
  assert.equal(
    report({
      ...nothing,
      passed: 3,
      failures: [failure],
      skipped: [{ name: 'journeys', why: 'no browser' }],
    }),
    '✖ adds\n  src/x.test.ts:3\n    1 is not 2\n\n– skipped: journeys: no browser\n3 passed, 1 failed, 1 skipped',
  );
});

test('in CI a skip is a failure; elsewhere it stays a skip', () => {
  const tally = { ...nothing, passed: 1, skipped: [{ name: 'journeys', why: 'no browser' }] };
  assert.match(report(settle(tally, true)), /skipped in CI: no browser\n\n1 passed, 1 failed$/);
  assert.match(report(settle(tally, false)), /1 passed, 0 failed, 1 skipped$/);
});

test('a run of nothing has failed', () => {
  assert.match(report(settle(nothing, false)), /no test was run\n\n0 passed, 1 failed$/);
});

test('parts of a run add up', () => {
  const sum = add({ ...nothing, passed: 2 }, { ...nothing, failures: [failure] }, { ...nothing, passed: 3 });
  assert.deepEqual(sum, { ...nothing, passed: 5, failures: [failure] });
});

test('of several files the slowest twenty are told, slowest first, before the last line', () => {
  const files = Array.from({ length: 22 }, (_, index) => ({
    name: `${index}.test.ts`,
    milliseconds: index * 1000,
  }));
  const lines = report({ ...nothing, passed: 1, files }).split('\n');
  assert.deepEqual(
    [lines[0], lines[1], lines[20], lines.at(-1)],
    ['The slowest of 22 files:', '    21 s  21.test.ts', '     2 s  2.test.ts', '1 passed, 0 failed'],
  );
  assert.equal(report({ ...nothing, passed: 1, files: files.slice(0, 1) }), '1 passed, 0 failed');
});

test('the longest file begins: by the times kept, else journeys before the rest, and the large before the small', () => {
  writeFileSync(join(root, 'src/a/large.test.ts'), 'x'.repeat(5000));
  const files = ['rules/y.test.ts', 'src/a/large.test.ts', 'src/a/x.test.ts', 'test/journeys/j.test.ts'];
  assert.deepEqual(longestFirst(root, files, readTimes(root)), [
    'test/journeys/j.test.ts',
    'src/a/large.test.ts',
    'rules/y.test.ts',
    'src/a/x.test.ts',
  ]);
  keepTimes(root, new Map([['src/a/x.test.ts', 90_000]]));
  keepTimes(root, new Map([['test/journeys/j.test.ts', 20_000]]));
  assert.deepEqual(longestFirst(root, files, readTimes(root)), [
    'src/a/x.test.ts',
    'test/journeys/j.test.ts',
    'src/a/large.test.ts',
    'rules/y.test.ts',
  ]);
});
