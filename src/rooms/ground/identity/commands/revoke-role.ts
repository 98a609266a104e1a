import { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { findCouncil } from '../../councils/index.ts';
import { isLastAdministrator } from '../queries/last-administrator.ts';
import { deleteGrant, endGrant, findGrant, findPerson } from '../store.ts';
import { refuse, wordsOfRole } from '../texts.da.ts';

/**
 * Ends a role at once, so that yesterday was its last day: the history of who held it stays. One that has not begun is
 * taken back whole.
 * Refusals: `grant-unknown` · `administrator-last`.
 */
export const revokeRole = command({
  name: 'identity.revoke-role',
  right: 'manage-people',
  input: z.object({ grantId: idInput('grants', 'grant-unknown') }),
  refuse,
  async run({ trx, today, tell }, { grantId }) {
    const grant = await findGrant(trx, grantId);
    if (!grant) return refused(refuse('grant-unknown'));
    const { personId, role, councilId, substituteFor, validFrom, validUntil } = grant;
    if (role === 'administrator' && (await isLastAdministrator(trx, personId, today)))
      return refused(refuse('administrator-last'));
    const lastDay = today.subtract({ days: 1 }).toString();
    const hasEnded = validUntil !== null && validUntil <= lastDay;
    if (hasEnded && validFrom <= lastDay) return unchanged(null);
    if (lastDay < validFrom) await deleteGrant(trx, grantId);
    else await endGrant(trx, grantId, lastDay);
    const person = await findPerson(trx, personId);
    const council = councilId === null ? null : await findCouncil(trx, councilId);
    const given = wordsOfRole(role, council?.name ?? null);
    tell({
      about: [`person:${personId}`, ...(substituteFor === null ? [] : [`person:${substituteFor}` as const])],
      before: { person: person?.name, given, role, council: councilId, validFrom, validUntil },
      after: { validUntil: lastDay },
    });
    return ok(null);
  },
});
