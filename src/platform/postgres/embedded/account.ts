import { readFileSync, statSync } from 'node:fs';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { refuse } from './errors.ts';

/** Whom PostgreSQL runs as: null is the user who runs Tværs; PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/**
 * Chooses the account. An ordinary user runs the database himself. For root it is the owner of the cluster or of
 * the data directory, so that a directory begun by an ordinary user stays his, and otherwise `nobody`.
 */
export function chooseAccount(candidates: readonly string[]): Result<Account> {
  if (process.getuid?.() !== 0) return ok(null);
  for (const path of candidates) {
    const owner = statSync(path, { throwIfNoEntry: false });
    if (owner && owner.uid !== 0) return ok({ uid: owner.uid, gid: owner.gid });
  }
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (!nobody) return refused(refuse('embedded-account-missing'));
  return ok({ uid: Number(nobody[1]), gid: Number(nobody[2]) });
}
