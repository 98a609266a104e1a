import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { add, nothing, type Tally } from './tally.ts';

/** The path of a package's own program. */
export function tool(name: string, program: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), 'bin', program);
}

/** Format, lint and types: each counts as one test. */
export function runStaticChecks(root: string): Tally {
  const biome = ['check', '--error-on-warnings', '--max-diagnostics=40', '.'];
  return add(
    runTool(root, 'format and lint (biome)', tool('@biomejs/biome', 'biome'), biome),
    runTool(root, 'types (tsc)', tool('typescript', 'tsc'), ['-p', '.']),
  );
}

function runTool(root: string, name: string, program: string, args: readonly string[]): Tally {
  const run = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
  if (run.status === 0) return { ...nothing, passed: 1 };
  const text = [run.stdout, run.stderr, run.error?.message ?? ''].join('\n').trim();
  return { ...nothing, failures: [{ name, where: '', text }] };
}
