import { verify } from '@node-rs/argon2';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { refuse } from '../texts.da.ts';
import { setPassword } from './set-password.ts';
import { startSession } from './sign-in.ts';

/**
 * A person changes their own password; every other session of theirs ends.
 * @returns the token of a new session for this browser
 * Refusals: `password-wrong` · `password-short`.
 */
export async function changePassword(
  visit: Visit,
  fields: Readonly<Record<string, string>>,
): Promise<Result<string>> {
  const { viewer } = visit;
  if (viewer.kind !== 'person') return refused(refuse('password-wrong'));
  // As the system, for the viewer's own row only: nobody else may read password hashes.
  return visit.db.as(systemViewer, async (trx) => {
    const stored = await trx
      .selectFrom('passwords')
      .select('hash')
      .where('person_id', '=', viewer.personId)
      .executeTakeFirst();
    const right = stored !== undefined && (await verify(stored.hash, fields.current ?? ''));
    if (!right) return refused(refuse('password-wrong'));
    const set = await setPassword(trx, viewer.personId, fields.wanted ?? '');
    return set.ok ? ok(await startSession(trx, viewer.personId, visit.clock)) : set;
  });
}
