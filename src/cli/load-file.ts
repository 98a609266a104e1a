import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { ok, type Result, refused } from '../kernel/result.ts';
import { refuse } from './errors.ts';

type LoadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file with its name, or a folder as the ZIP it could have come in. Refusals: `input-unreadable`. */
export async function loadFile(path: string): Promise<Result<LoadedFile>> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    const name = basename(resolve(path));
    if (!isFolder) return ok({ name, bytes: await readFile(path) });
    return ok({ name: `${name}.zip`, bytes: zipSync(await readFolder(path), { level: 0 }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(refuse('input-unreadable', { file: path, reason }));
  }
}

async function readFolder(folder: string): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path)] = await readFile(path);
  }
  return files;
}
