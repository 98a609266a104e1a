import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findTestFiles, lacking } from './files.ts';
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
  assert.equal(report({ passed: 3, failures: [], skipped: [] }), '3 passed, 0 failed');
  assert.equal(
    report({ passed: 3, failures: [failure], skipped: [{ name: 'journeys', why: 'no browser' }] }),
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
  assert.deepEqual(sum, { passed: 5, failures: [failure], skipped: [] });
});
