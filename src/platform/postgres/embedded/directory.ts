import { chownSync, constants, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Refusal } from '../../../kernel/result.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Account } from './account.ts';
import { directoryRefusal, refuse } from './errors.ts';

/** Makes the data directory and writes a file in it, so that what is wrong with it is said before anything starts. */
export function prepareDirectory(directory: string): Refusal | null {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const probe = join(directory, 'write-probe');
    writeFileSync(probe, 'x'.repeat(4096));
    rmSync(probe);
    return null;
  } catch (error) {
    return directoryRefusal(directory, error);
  }
}

/** In the runtime directory: where the database puts its socket. */
export const socketFolder = 's';

/** What the kernel has room for in the address of a unix socket. */
const longestSocketPath = 107;

function socketPathBytes(parent: string): number {
  return Buffer.byteLength(join(parent, 'tvaers-XXXXXX', 's', '.s.PGSQL.5432'));
}

/**
 * A new directory only we may enter; in it one for the socket, which belongs to the database's account. `parent` is
 * the machine's temporary directory, or `/tmp` where that one lies too deep.
 */
export function makeSocketDirectory(
  account: Account,
  parent = [tmpdir(), '/tmp'].find((path) => socketPathBytes(path) <= longestSocketPath) ?? tmpdir(),
): Result<{ runtime: string; socket: string }> {
  const bytes = socketPathBytes(parent);
  if (bytes > longestSocketPath)
    return refused(refuse('embedded-socket-path-too-long', { path: parent, bytes }));
  try {
    const runtime = mkdtempSync(join(parent, 'tvaers-'));
    const socket = join(runtime, socketFolder);
    mkdirSync(socket, { mode: 0o700 });
    if (account) chownSync(socket, account.uid, account.gid);
    return ok({ runtime, socket });
  } catch (error) {
    return refused(directoryRefusal(parent, error));
  }
}

/** Opens a directory so that it can be handed over to a program. Close it when the program has started. */
export function openDirectory(path: string): number {
  return openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
}
