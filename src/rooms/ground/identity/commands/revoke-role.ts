import { z } from 'zod';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuse } from '../texts.da.ts';
import { isLastAdministrator } from './last-administrator.ts';

/**
 * Ends a role at once, so that yesterday was its last day: the history of who held it stays.
 * Refusals: `grant-unknown` · `administrator-last`.
 */
export async function revokeRole(trx: Trx, grantId: string, on: Temporal.PlainDate): Promise<Result<null>> {
  if (!z.uuid().safeParse(grantId).success) return refused(refuse('grant-unknown'));
  const grant = await trx
    .selectFrom('grants')
    .select(['person_id', 'role', 'valid_from', 'valid_until'])
    .where('id', '=', grantId)
    .executeTakeFirst();
  if (!grant) return refused(refuse('grant-unknown'));
  if (grant.role === 'administrator' && (await isLastAdministrator(trx, grant.person_id, on)))
    return refused(refuse('administrator-last'));
  const lastDay = on.subtract({ days: 1 }).toString();
  if (lastDay < grant.valid_from) {
    await trx.deleteFrom('grants').where('id', '=', grantId).execute();
  } else if (grant.valid_until === null || lastDay < grant.valid_until) {
    await trx.updateTable('grants').set({ valid_until: lastDay }).where('id', '=', grantId).execute();
  }
  return ok(null);
}
