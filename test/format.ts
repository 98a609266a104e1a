import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tool } from './runner/static-checks.ts';

/** Formats the paths given, or everything. */
export async function main(words: readonly string[]): Promise<number> {
  const paths = words.length > 0 ? words : ['.'];
  const root = fileURLToPath(new URL('..', import.meta.url));
  const run = spawnSync(process.execPath, [tool('@biomejs/biome', 'biome'), 'check', '--write', ...paths], {
    cwd: root,
    stdio: 'inherit',
  });
  return run.status ?? 1;
}
