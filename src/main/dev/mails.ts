import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type StoredMail = { readonly fileName: string; readonly storedAt: Date };

const mailName = /^[A-Za-z0-9@_][A-Za-z0-9@._-]*\.eml$/;

/** The mails in the folder, newest first; none where there is no folder yet. */
export async function listMails(folder: string): Promise<readonly StoredMail[]> {
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names
      .filter((name) => mailName.test(name))
      .map(async (fileName) => ({ fileName, storedAt: (await stat(join(folder, fileName))).mtime })),
  );
  return mails.sort((one, other) => other.storedAt.getTime() - one.storedAt.getTime());
}

/** One mail as its source; null where there is none of that name in the folder itself. */
export async function findMail(folder: string, fileName: string): Promise<string | null> {
  if (!mailName.test(fileName)) return null;
  return readFile(join(folder, fileName), 'utf8').catch(() => null);
}
