import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { listVersions } from '../../../sittings/agendas/index.ts';
import { findMeeting } from '../../../sittings/meetings/index.ts';
import type { LoggedDispatch, Receiver } from '../model.ts';
import { maySendOut } from '../policy.ts';
import { listDispatches } from '../queries/list-dispatches.ts';
import { listReceivers } from '../queries/list-receivers.ts';
import { insertDispatch, lockMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';

export type SendAgainInput = {
  readonly councilId: string;
  readonly heldOn: string;
  readonly versionId: string;
  /** One person, or all whose latest mail about the version failed. */
  readonly to: { readonly personId: string } | 'failed';
};

/**
 * The mail about a version that went out, once more, to the address the person has now. It is a dispatch of its own,
 * so that the log keeps what happened the first time. Refusals: `dispatch-…`.
 * @returns how many mails were queued
 */
export async function sendAgain(
  services: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  input: SendAgainInput,
): Promise<Result<number>> {
  if (!maySendOut(viewer, input.councilId)) return refused(refuse('dispatch-not-allowed'));
  return services.db.as(viewer, async (trx) => {
    const meeting = await findMeeting(trx, viewer, input.councilId, input.heldOn);
    if (!meeting) return refused(refuse('dispatch-meeting-unknown'));
    await lockMeeting(trx, meeting.id);
    const versions = await listVersions(trx, viewer, meeting.id);
    const version = versions.find(({ id, sentAt }) => id === input.versionId && sentAt !== null);
    if (!version) return refused(refuse('dispatch-not-sent'));
    const receivers = await listReceivers(trx, viewer, meeting, services.clock.today());
    const wanted = choose(receivers, await listDispatches(trx, viewer, meeting), input);
    if (!wanted.ok) return wanted;
    await insertDispatch(trx, {
      versionId: version.id,
      councilId: meeting.councilId,
      startedBy: viewer.kind === 'person' ? viewer.personId : null,
      at: services.clock.now(),
      receivers: wanted.value,
    });
    return ok(wanted.value.length);
  });
}

function choose(
  receivers: readonly Receiver[],
  dispatches: readonly LoggedDispatch[],
  { to, versionId }: SendAgainInput,
): Result<readonly Receiver[]> {
  const failed = to === 'failed' ? listFailed(dispatches, versionId) : new Set([to.personId]);
  if (failed.size === 0) return refused(refuse('dispatch-none-failed'));
  const wanted = receivers.filter(({ personId }) => failed.has(personId));
  return wanted.length === 0 ? refused(refuse('dispatch-receiver-gone')) : ok(wanted);
}

/** The persons whose latest mail about the version failed; of two in the same instant the better one counts. */
export function listFailed(dispatches: readonly LoggedDispatch[], versionId: string): ReadonlySet<string> {
  const mails = dispatches
    .filter((dispatch) => dispatch.versionId === versionId)
    .flatMap(({ startedAt, mails }) => mails.map((mail) => ({ ...mail, startedAt: startedAt.getTime() })));
  const failed = [...Map.groupBy(mails, ({ personId }) => personId)].filter(([, own]) => {
    const latest = Math.max(...own.map(({ startedAt }) => startedAt));
    return own.filter(({ startedAt }) => startedAt === latest).every(({ state }) => state === 'failed');
  });
  return new Set(failed.map(([personId]) => personId));
}
