import { chownSync, closeSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../../../kernel/result.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { openDirectory } from './directory.ts';
import { directoryRefusal, programRefusal, refuse } from './errors.ts';
import { handedOver, runProgram } from './program.ts';

const majorVersion = '18';

/** The role and the database of Tværs. Not a superuser: row-level security binds it, as in production. */
export const role = 'tvaers';
export const superuser = 'postgres';

const beginning = `create role ${role} login createdb createrole;
create database ${role} owner ${role};
`;

/**
 * Makes the cluster if there is none. It is made beside its place and moved there when it is complete, so a start
 * broken off halfway leaves nothing that looks like a database.
 */
export async function prepareCluster(
  directory: string,
  cluster: string,
  binaries: Binaries,
  account: Account,
): Promise<Refusal | null> {
  try {
    if (existsSync(join(cluster, 'PG_VERSION'))) return versionRefusal(directory, cluster);
    const unfinished = `${cluster}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    if (account) chownSync(unfinished, account.uid, account.gid);
    const said = await initialise(unfinished, binaries, account);
    if (said === null) renameSync(unfinished, cluster);
    else rmSync(unfinished, { recursive: true, force: true });
    return said === null ? null : programRefusal(directory, said);
  } catch (error) {
    return directoryRefusal(directory, error);
  }
}

function versionRefusal(directory: string, cluster: string): Refusal | null {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return null;
  return refuse('embedded-other-version', { directory, found, expected: majorVersion });
}

/** Answers what a program said if it failed. */
async function initialise(path: string, binaries: Binaries, account: Account): Promise<string | null> {
  const descriptor = openDirectory(path);
  const own = { account, descriptors: [descriptor], onOurDeath: 'KILL' } as const;
  const place = ['-D', handedOver(3, path)];
  const locale = `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`;
  const language = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=da-DK', locale];
  try {
    const made = await runProgram({
      ...own,
      path: binaries.initdb,
      // "trust" counts for the socket alone, and it lies in a directory that only the user of Tværs can enter.
      args: [...place, `--username=${superuser}`, '--auth=trust', '--text-search-config=danish', ...language],
    });
    if (!made.succeeded) return made.said;
    const begun = await runProgram({
      ...own,
      path: binaries.postgres,
      args: ['--single', '-j', ...place, '-c', 'exit_on_error=on', superuser],
      input: beginning.replaceAll(';\n', ';\n\n'),
    });
    return begun.succeeded ? null : begun.said;
  } finally {
    closeSync(descriptor);
  }
}
