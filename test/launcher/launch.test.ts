import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from '../until.ts';

const bin = fileURLToPath(new URL('../../bin', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'launch-test-'));
after(() => rmSync(base, { recursive: true, force: true }));

/** Makes this Node pass for an old one, as the host's often is. */
const old = join(base, 'old.cjs');
writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });");

/** An npm that writes down how it was called and lays down what the lock file names. */
const npm = join(base, 'npm.js');
writeFileSync(
  npm,
  `const fs = require('node:fs');
  fs.appendFileSync('npm-calls', JSON.stringify({ words: process.argv.slice(2), omit: process.env.npm_config_omit ?? null }) + '\\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
  if (fs.existsSync('npm-fails')) { console.error('npm error network is down'); process.exit(1); }
  fs.mkdirSync('node_modules', { recursive: true });
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`,
);

let made = 0;
/** A project of its own with the real launcher and `program` as its command line. */
function project(program: string): string {
  made += 1;
  const root = join(base, `råd nr. ${made}`);
  cpSync(bin, join(root, 'bin'), { recursive: true });
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  writeFileSync(join(root, 'src/cli/main.ts'), program);
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  const packages = {
    '': {},
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/fast-check': { version: '1.0.0', dev: true },
  };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  return root;
}

type Call = {
  readonly words?: readonly string[];
  readonly host?: 'old' | 'new';
  readonly env?: Record<string, string>;
  readonly path?: string;
};

function commandLine(
  root: string,
  { words = [], host = 'new', path = 'bin/tvaers' }: Call,
): readonly string[] {
  return [...(host === 'old' ? ['--require', old] : []), join(root, path), ...words];
}

/** No variable of an npm around this test reaches the launcher. */
function environment(env: Record<string, string> = {}): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) && name !== 'NODE_COMPILE_CACHE',
  );
  return { ...Object.fromEntries(own), npm_execpath: npm, ...env };
}

function launch(root: string, call: Call = {}) {
  return spawnSync(process.execPath, commandLine(root, call), {
    cwd: '/',
    env: environment(call.env),
    encoding: 'utf8',
  });
}

function start(root: string, call: Call): ChildProcess {
  const options = { cwd: root, env: environment(call.env) };
  return spawn(process.execPath, commandLine(root, call), {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function lines(child: ChildProcess, count: number): Promise<readonly string[]> {
  assert.ok(child.stdout);
  const found: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    found.push(line);
    if (found.length === count) break;
  }
  return found;
}

/** Puts this machine's Node where the project's own would lie. */
function bringNode(root: string): void {
  const folder = join(root, `node_modules/node-${process.platform}-${process.arch}`, 'bin');
  mkdirSync(folder, { recursive: true });
  symlinkSync(process.execPath, join(folder, 'node'));
}

const sayWords = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;';

test('what is missing is fetched once, and said; the next start finds it there', () => {
  const root = project(sayWords);
  const first = launch(root, { words: ['a b', 'æøå'] });
  const second = launch(root);
  assert.match(first.stderr, /^Henter pakkerne til Tværs/);
  assert.deepEqual([first.stdout, first.status], ['["a b","æøå"]\n', 7]);
  assert.deepEqual([second.stdout, second.stderr, second.status], ['[]\n', '', 7]);
  assert.equal(readFileSync(join(root, 'npm-calls'), 'utf8').split('\n').length, 1 + 1);
});

test('of two starts at once one fetches, and the other waits for it', async () => {
  const root = project(sayWords);
  const both = [start(root, {}), start(root, {})];
  const said = await Promise.all(both.map((child) => lines(child, 1)));
  assert.deepEqual(said, [['[]'], ['[]']]);
  assert.equal(readFileSync(join(root, 'npm-calls'), 'utf8').split('\n').length, 1 + 1);
});

test('a changed lock file is fetched anew', () => {
  const root = project(sayWords);
  launch(root);
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/zod': { version: '5.0.0' } } }),
  );
  assert.match(launch(root).stderr, /^Henter pakkerne/);
});

test('what npm installed by itself is taken as it is, for use even without the tools of development', () => {
  const root = project(sayWords);
  mkdirSync(join(root, 'node_modules'));
  const packages = { 'node_modules/zod': { version: '4.6.7' } };
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  assert.equal(launch(root).stderr, '');
  mkdirSync(join(root, 'test'));
  writeFileSync(join(root, 'test/dev.ts'), sayWords);
  assert.match(launch(root, { path: 'bin/tvaers-dev' }).stderr, /^Henter pakkerne/);
});

test('a package of the workspace that has come since is laid in place', () => {
  const root = project(sayWords);
  const packages = {
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/tvaers-reader': { resolved: 'reader', link: true },
  };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  mkdirSync(join(root, 'node_modules'));
  const before = { packages: { 'node_modules/zod': { version: '4.6.7' } } };
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify(before));
  assert.match(launch(root).stderr, /^Henter pakkerne/);
  rmSync(join(root, 'node_modules/.tvaers-installed'));
  mkdirSync(join(root, 'node_modules/tvaers-reader'));
  assert.equal(launch(root).stderr, '');
});

test('settings of an npm around us do not reach the installation', () => {
  const root = project(sayWords);
  launch(root, { env: { npm_config_omit: 'dev', NODE_ENV: 'production' } });
  const call = JSON.parse(readFileSync(join(root, 'npm-calls'), 'utf8'));
  assert.equal(call.omit, null);
  assert.deepEqual(call.words.slice(0, 4), ['ci', '--include=dev', '--include=optional', '--ignore-scripts']);
});

test('when the packages cannot be fetched, npm is heard and nothing is run', () => {
  const root = project(sayWords);
  writeFileSync(join(root, 'npm-fails'), '');
  const answer = launch(root);
  assert.match(
    answer.stderr,
    /Pakkerne kunne ikke hentes\. Det siger npm:\nnpm error network is down\nRet fejlen/,
  );
  assert.deepEqual([answer.stdout, answer.status], ['', 1]);
});

test('an old host runs the program with the Node of the project, arguments and exit code kept', () => {
  const root = project(sayWords);
  bringNode(root);
  const answer = launch(root, { host: 'old', words: ['--flag', 'x y'] });
  assert.deepEqual([answer.stdout, answer.status], ['["--flag","x y"]\n', 7]);
});

test('an old host without the Node of the project is told what to do', () => {
  const answer = launch(project(sayWords), { host: 'old' });
  assert.match(answer.stderr, /Tværs kører på Node 26, og denne maskine har Node 20\.20\.2\. Pakken node-/);
  assert.equal(answer.status, 1);
});

test('the launcher works through a symbolic link and from another directory', () => {
  const root = project(sayWords);
  const link = join(base, 'genvej');
  symlinkSync(join(root, 'bin/tvaers'), link);
  const answer = spawnSync(link, ['x'], {
    cwd: '/',
    env: { ...environment(), PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  assert.equal(answer.stdout, '["x"]\n');
});

test('a directory nobody may write in is said before npm is tried', () => {
  const root = project(sayWords);
  // A file where the folder should be stops root as well.
  writeFileSync(join(root, 'node_modules'), '');
  const answer = launch(root);
  assert.match(answer.stderr, /der kan ikke skrives i .*råd nr\. \d+\. Kør npm ci/);
  assert.equal(existsSync(join(root, 'npm-calls')), false);
  assert.equal(answer.status, 1);
});

const waitForSignal = `process.on('SIGTERM', () => { console.log('closing'); process.exit(3); });
console.log(process.pid); setInterval(() => {}, 1000);`;

for (const host of ['old', 'new'] as const) {
  test(`a request to end reaches the program, and its exit code comes back (host's Node ${host})`, async () => {
    const root = project(waitForSignal);
    bringNode(root);
    const child = start(root, { host });
    await lines(child, 1);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    assert.equal(code, 3);
  });
}

test('a program whose launcher is killed is asked to end by the kernel', async () => {
  const root = project(
    waitForSignal.replace("console.log('closing')", "require('node:fs').writeFileSync('asked', '')"),
  );
  writeFileSync(join(root, 'package.json'), '{"type":"commonjs"}');
  bringNode(root);
  const child = start(root, { host: 'old' });
  const [pid] = await lines(child, 1);
  assert.match(pid ?? '', /^\d+$/);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await until(() => existsSync(join(root, 'asked')) && !isAlive(Number(pid)));
});

for (const shell of [false, true]) {
  test(`a program is asked to end when the npm that started it ${shell ? 'by a shell ' : ''}is killed`, async () => {
    const root = project(waitForSignal);
    bringNode(root);
    const words = [process.execPath, ...commandLine(root, { host: 'old' })];
    // The second command keeps the shell from giving its place to the first.
    const call = shell ? ['/bin/sh', '-c', `${words.map((word) => `'${word}'`).join(' ')}; true`] : words;
    const script = `const [command, ...words] = ${JSON.stringify(call)};
      require('node:child_process').spawn(command, words, { stdio: 'inherit' });`;
    const env = environment({ npm_lifecycle_event: 'start' });
    const parent = spawn(process.execPath, ['-e', script], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [pid] = await lines(parent, 1);
    assert.match(pid ?? '', /^\d+$/);
    parent.kill('SIGKILL');
    await until(() => !isAlive(Number(pid)));
  });
}

// Planted fault: take a /proc that cannot be read for a death.
test('a program that has no descriptor left is not taken for one whose npm has died', async () => {
  const root = project(`import { openSync, closeSync } from 'node:fs';
    process.on('SIGTERM', () => { console.log('asked to end'); process.exit(3); });
    const held = [];
    try { for (;;) held.push(openSync('/dev/null')); } catch {}
    setTimeout(() => { for (const each of held) closeSync(each); console.log('still here'); process.exit(0); }, 1800);`);
  bringNode(root);
  const words = [process.execPath, ...commandLine(root, {})].map((word) => `'${word}'`).join(' ');
  const child = spawn('/bin/sh', ['-c', `ulimit -n 128; ${words}; true`], {
    cwd: root,
    env: environment({ npm_lifecycle_event: 'start' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  assert.deepEqual(await lines(child, 1), ['still here']);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
