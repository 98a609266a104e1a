import { expectOk, ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { bridgedAct } from '../../../../platform/door/bridge.ts';
import { inner } from '../../../../platform/door/index.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type AgendaVersion, findWaitingVersion, markSent } from '../../../sittings/agendas/index.ts';
import { findMeeting, type Meeting, moveDeadline } from '../../../sittings/meetings/index.ts';
import { publishVersion } from '../../publications/index.ts';
import type { Receiver } from '../model.ts';
import { maySendOut } from '../policy.ts';
import { findTimeliness } from '../queries/find-timeliness.ts';
import { listReceivers, markOf } from '../queries/list-receivers.ts';
import { insertDispatch, lockMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';

export type SendOutInput = {
  readonly councilId: string;
  /** YYYY-MM-DD. */
  readonly heldOn: string;
  /** The version that was shown. */
  readonly versionId: string;
  /** Mark of the receivers that were shown. */
  readonly receivers: string;
  readonly confirmed: boolean;
  /** Why the deadline is not kept; only read when it is late. */
  readonly lateReason: string;
};

/**
 * Sends the approved version out: marks it sent, publishes its open part and queues one mail per receiver, all or
 * nothing. When the meeting has been held it is only published. Refusals: `dispatch-…`, and `deviation-…` of meetings.
 * @returns how many mails were queued
 */
export async function sendOutAgenda(
  services: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  input: SendOutInput,
): Promise<Result<number>> {
  if (!maySendOut(viewer, input.councilId)) return refused(refuse('dispatch-not-allowed'));
  return services.db.as(viewer, async (trx) => {
    const meeting = await findMeeting(trx, viewer, input.councilId, input.heldOn);
    if (!meeting) return refused(refuse('dispatch-meeting-unknown'));
    await lockMeeting(trx, meeting.id);
    const version = await findApproved(trx, viewer, meeting, input);
    if (!version.ok) return version;
    const today = services.clock.today();
    const receivers = await agreedReceivers(trx, viewer, meeting, today, input);
    if (!receivers.ok) return receivers;
    const kept = await keepDeadline(trx, viewer, meeting, version.value, today, input.lateReason);
    if (!kept.ok) return kept;
    await send(trx, viewer, version.value, services.clock.now(), receivers.value);
    return ok(receivers.value.length);
  });
}

async function findApproved(
  trx: Trx,
  viewer: Viewer,
  meeting: Meeting,
  input: SendOutInput,
): Promise<Result<AgendaVersion>> {
  if (meeting.cancelled) return refused(refuse('dispatch-meeting-cancelled'));
  const version = await findWaitingVersion(trx, viewer, meeting.id);
  if (!version) return refused(refuse('dispatch-nothing-approved'));
  if (version.id !== input.versionId) return refused(refuse('dispatch-version-changed'));
  return input.confirmed ? ok(version) : refused(refuse('dispatch-unconfirmed'));
}

/** Those who were shown, if they still are the ones; nobody when the meeting has been held. */
async function agreedReceivers(
  trx: Trx,
  viewer: Viewer,
  meeting: Meeting,
  today: Temporal.PlainDate,
  input: SendOutInput,
): Promise<Result<readonly Receiver[]>> {
  if (meeting.heldOn < today.toString()) return ok([]);
  const receivers = await listReceivers(trx, viewer, meeting, today);
  if (receivers.length === 0) return refused(refuse('dispatch-no-receivers'));
  return markOf(receivers) === input.receivers
    ? ok(receivers)
    : refused(refuse('dispatch-receivers-changed'));
}

async function keepDeadline(
  trx: Trx,
  viewer: Viewer,
  meeting: Meeting,
  version: AgendaVersion,
  today: Temporal.PlainDate,
  lateReason: string,
): Promise<Result<null>> {
  const timeliness = await findTimeliness(trx, meeting, version.kind, today);
  if (timeliness.kind !== 'late') return ok(null);
  if (lateReason.trim() === '') return refused(refuse('dispatch-late-reason-missing'));
  const { councilId, heldOn } = meeting;
  const moved = { deadline: 'agenda', movedTo: today.toString(), deviationReason: lateReason } as const;
  const done = await inner(bridgedAct(trx, viewer, today.toString()), moveDeadline, {
    councilId,
    heldOn,
    ...moved,
  });
  return done.ok ? done : refused(done.error[0]);
}

/** All is agreed: from here on a refusal is a bug, and throwing undoes the whole transaction. */
async function send(
  trx: Trx,
  viewer: Viewer,
  version: AgendaVersion,
  at: Temporal.Instant,
  receivers: readonly Receiver[],
): Promise<void> {
  expectOk(await markSent(trx, viewer, version.id, at));
  expectOk(await publishVersion(trx, viewer, version.id));
  const startedBy = viewer.kind === 'person' ? viewer.personId : null;
  const { id: versionId, councilId } = version;
  await insertDispatch(trx, { versionId, councilId, startedBy, at, receivers });
}
