// The launcher: plain JavaScript for any Node from 18 on. It installs what is missing, finds a Node that can run
// the project, and runs it. Everything on the way costs a stat or two: `tvaers rules` answers in under 200 ms.
const { spawn } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { constants } = require('node:os');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { installMissing } = require('./install.cjs');

const neededMajor = 26;
const root = resolve(__dirname, '..');
// Types stripped and code compiled once are kept: a third of the time on every later start.
const compileCache = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled');

/** Runs a TypeScript program of the project with the arguments of this process. */
function launch(program, { forDevelopment }) {
  const problem = installMissing(root, forDevelopment);
  if (problem) fail(problem);
  const path = join(root, program);
  if (major(process.versions.node) >= neededMajor) runHere(path);
  else runWith(pinnedNode(), path);
}

function major(version) {
  return Number.parseInt(version, 10);
}

/** The Node that came with the project's packages. */
function pinnedNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = join(root, 'node_modules', name, file);
  if (existsSync(path)) return path;
  return fail(
    `Tværs kører på Node ${neededMajor}, og denne maskine har Node ${process.versions.node}. ` +
      `Pakken ${name} findes ikke i node_modules: kør npm ci, eller installér Node ${neededMajor}.`,
  );
}

function runHere(path) {
  process.argv[1] = path;
  enableCompileCache(compileCache);
  whenNpmDies(() => process.kill(process.pid, 'SIGTERM'));
  import(pathToFileURL(path)).catch((error) => {
    console.error(error);
    process.exit(1);
  });
}

function runWith(node, path) {
  const child = spawnBound(node, [path, ...process.argv.slice(2)]);
  // Ctrl-C at a terminal reaches the child by itself: the launcher only has to outlive it.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenNpmDies(() => child.kill('SIGTERM'));
  child.on('error', (error) => fail(`${node} kan ikke køres: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : code));
}

/** On Linux the kernel ends the child if the launcher is killed, so nothing is left holding the port and the files. */
function spawnBound(node, args) {
  const options = { stdio: 'inherit', env: { ...process.env, NODE_COMPILE_CACHE: compileCache } };
  const bound = process.platform === 'linux' && existsSync('/usr/bin/setpriv');
  if (!bound) return spawn(node, args, options);
  return spawn('/usr/bin/setpriv', ['--pdeathsig', 'TERM', '--', node, ...args], options);
}

/**
 * npm passes no signal on if it is killed itself: seen by our parent, or that of its shell, becoming another. Where that
 * cannot be seen for the moment (no descriptor is free, no /proc), nothing has died.
 */
function whenNpmDies(act) {
  if (process.env.npm_lifecycle_event === undefined) return;
  let atFirst = npmAbove();
  const watch = setInterval(() => {
    const now = npmAbove();
    atFirst ??= now;
    if (now === null || now === atFirst) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}

/** The process npm runs in: our parent, or the one above it where that is the `sh -c` of npm; null where nobody can say. */
function npmAbove() {
  const parent = process.ppid;
  if (process.platform !== 'linux') return parent;
  try {
    const [shell, flag] = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0');
    if (!/(^|\/)(sh|dash|bash)$/.test(shell) || flag !== '-c') return parent;
    const above = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8'))?.[1];
    return above === undefined ? null : Number(above);
  } catch {
    return null;
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

module.exports = { launch };
