import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = mkdtempSync(join(tmpdir(), 'run-files-test-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Runs one file of tests in a process of its own, as the runner will not run inside a test. */
function tally(body: string, patience = 600_000) {
  const name = 'planted.test.mjs';
  writeFileSync(
    join(root, name),
    `import test, { describe } from 'node:test'; import assert from 'node:assert';\n${body}`,
  );
  const script = `import { runTestFiles } from ${JSON.stringify(new URL('./run-files.ts', import.meta.url).href)};
    console.log(JSON.stringify(await runTestFiles(${JSON.stringify(root)}, ['${name}'], 1, ${patience})));`;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  // A file and not `-e`: what Node is called with is handed on to the tests.
  writeFileSync(join(root, 'run.mjs'), script);
  const run = spawnSync(process.execPath, [join(root, 'run.mjs')], { env, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return { ...JSON.parse(run.stdout), said: run.stderr };
}

test('tests that pass are counted, those inside others too, and groups are not', () => {
  const { passed, failures } = tally(
    "describe('g', () => { test('a', () => {}); }); test('b', async (t) => { await t.test('c', () => {}); });",
  );
  assert.deepEqual([passed, failures], [3, []]);
});

test('a failing test is named once, with its place and the reason, and what the file said is shown', () => {
  const { passed, failures, said } = tally(
    "test('a', () => {});\ndescribe('g', () => { test('b', () => { console.error('clue'); assert.equal(1 + 1, 3); }); });",
  );
  assert.equal(passed, 1);
  assert.equal(failures.length, 1);
  assert.deepEqual([failures[0].name, failures[0].where], ['b', 'planted.test.mjs:3']);
  assert.match(failures[0].text, /2 == 3/);
  assert.match(said, /✖ planted\.test\.mjs[\s\S]*clue/);
});

test('a file that cannot be read fails, as does one that holds no test', () => {
  const [broken, ...others] = tally('const a = ;').failures;
  assert.deepEqual([broken.name, others], ['planted.test.mjs', []]);
  assert.match(broken.text, /SyntaxError/);
  assert.match(tally('const a = 1;').failures[0].text, /the file holds no test/);
});

test('a test that is left out is a skip', () => {
  const { passed, skipped } = tally(
    "test('a', { skip: 'later' }, () => {}); test('b', () => {});".replace('later', 'needs a printer'),
  );
  assert.deepEqual([passed, skipped], [1, [{ name: 'a', why: 'needs a printer' }]]);
});

for (const body of ['() => {}', '() => setInterval(() => {}, 1000)']) {
  test(`a test that waits for ever is ended with its file, and both are named: ${body}`, () => {
    const { failures } = tally(`test('a', () => {}); test('waits', () => new Promise(${body}));`, 5000);
    assert.equal(failures.length, 1);
    assert.equal(failures[0].name, 'planted.test.mjs');
    assert.match(failures[0].text, /did not end within 5 seconds; still running: .*waits/);
  });
}
