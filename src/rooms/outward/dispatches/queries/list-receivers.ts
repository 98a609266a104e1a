import { createHash } from 'node:crypto';
import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listRecipients } from '../../../ground/identity/index.ts';
import type { Receiver } from '../model/dispatch.ts';

/**
 * Those who sit in the council, or stand in for a member, on the day the paper counts for. Who does not sit there yet
 * today gets the mail without the closed parts.
 * @param on YYYY-MM-DD
 */
export async function listReceivers(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  on: string,
  today: Temporal.PlainDate,
): Promise<readonly Receiver[]> {
  const then = await listRecipients(trx, viewer, councilId, on);
  const now = await listRecipients(trx, viewer, councilId, today.toString());
  const insiders = new Set(now.map(({ personId }) => personId));
  return then.map(({ personId, name, email, role }) => ({
    personId,
    name,
    email,
    role,
    withClosed: insiders.has(personId),
  }));
}

/** A short mark of the list, posted with the form: what is sent goes to those who were shown. */
export function markOf(receivers: readonly Receiver[]): string {
  const lines = receivers.map(({ personId, email, withClosed }) => `${personId} ${email} ${withClosed}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}
