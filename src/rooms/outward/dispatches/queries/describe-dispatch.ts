import { systemViewer, type Viewer } from '../../../../kernel/viewer.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type AgendaVersion, findWaitingVersion, listVersions } from '../../../sittings/agendas/index.ts';
import { findMeeting, type Meeting } from '../../../sittings/meetings/index.ts';
import type { LoggedDispatch, Receiver } from '../model.ts';
import { mayReadLog, maySendOut } from '../policy.ts';
import { listNames } from '../store.ts';
import type { MailBody } from './compose-mail.ts';
import type { Timeliness } from './decide-timeliness.ts';
import { findTimeliness } from './find-timeliness.ts';
import { listDispatches, listPeople, withNames } from './list-dispatches.ts';
import { listReceivers } from './list-receivers.ts';
import { writeBody } from './write-mail.ts';

/** What waits to be sent, and to whom. */
export type Waiting = {
  readonly version: AgendaVersion;
  readonly timeliness: Timeliness;
  readonly receivers: readonly Receiver[];
  readonly mail: MailBody;
  /** The meeting has been held: the agenda is put up, and no one is written to. */
  readonly held: boolean;
};

export type DispatchPage = {
  readonly council: { readonly id: string; readonly name: string };
  readonly meeting: Meeting;
  readonly waiting: Waiting | null;
  readonly dispatches: readonly LoggedDispatch[];
  /** Receivers of today who have had no mail about the version that is in force. */
  readonly unreached: readonly Receiver[];
  /** The version in force; null while nothing has gone out. */
  readonly inForce: { readonly id: string; readonly number: number } | null;
  readonly maySend: boolean;
};

/** Null where there is no such meeting for the reader. */
export async function describeDispatch(visit: Visit): Promise<DispatchPage | null> {
  const { viewer, params, clock, baseUrl } = visit;
  const councilId = params.council ?? '';
  if (!mayReadLog(viewer, councilId)) return null;
  const page = await visit.db.as(viewer, async (trx) => {
    const council = await findCouncil(trx, councilId);
    const meeting = await findMeeting(trx, viewer, councilId, params.date ?? '');
    if (!council || !meeting) return null;
    const today = clock.today();
    const receivers = await listReceivers(trx, viewer, meeting, today);
    const dispatches = await listDispatches(trx, viewer, meeting);
    const sent = (await listVersions(trx, viewer, meeting.id)).findLast(({ sentAt }) => sentAt !== null);
    const held = meeting.heldOn < today.toString();
    return {
      council,
      meeting,
      waiting: await describeWaiting(trx, viewer, { meeting, receivers, today, held, baseUrl }),
      dispatches,
      inForce: sent ? { id: sent.id, number: sent.number } : null,
      unreached: sent && !held ? listUnreached(receivers, dispatches, sent.id) : [],
      maySend: maySendOut(viewer, councilId),
    };
  });
  if (!page) return null;
  // The chair does not see the register of people, but is told who got the agenda they answer for.
  const names = await visit.db.as(systemViewer, (trx) => listNames(trx, listPeople(page.dispatches)));
  return { ...page, dispatches: withNames(page.dispatches, names) };
}

type Circumstances = {
  readonly meeting: Meeting;
  readonly receivers: readonly Receiver[];
  readonly today: Temporal.PlainDate;
  readonly held: boolean;
  readonly baseUrl: string;
};

async function describeWaiting(trx: Trx, viewer: Viewer, around: Circumstances): Promise<Waiting | null> {
  const { meeting, receivers, today, held, baseUrl } = around;
  const version = await findWaitingVersion(trx, viewer, meeting.id);
  if (!version) return null;
  return {
    version,
    timeliness: await findTimeliness(trx, meeting, version.kind, today),
    receivers: held ? [] : receivers,
    mail: await writeBody(trx, viewer, { version, meeting, withClosed: true, baseUrl }),
    held,
  };
}

function listUnreached(
  receivers: readonly Receiver[],
  dispatches: readonly LoggedDispatch[],
  versionId: string,
): readonly Receiver[] {
  const mails = dispatches.filter((each) => each.versionId === versionId).flatMap(({ mails }) => mails);
  const reached = new Set(mails.map(({ personId }) => personId));
  return receivers.filter(({ personId }) => !reached.has(personId));
}
