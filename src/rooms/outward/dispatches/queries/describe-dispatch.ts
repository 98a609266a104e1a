import type { PaperId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  type Circumstances,
  findWaitingPaper,
  listPapers,
  type Paper,
  type PaperKind,
  type PaperSubject,
  type Params,
} from '../../../ground/papers/index.ts';
import { decideTimeliness } from '../model/decide-timeliness.ts';
import type { DispatchWork, LoggedDispatch, Receiver, Waiting } from '../model/dispatch.ts';
import { listDispatches } from './list-dispatches.ts';
import { listReceivers } from './list-receivers.ts';
import { writeBody } from './write-mail.ts';

type Around = { readonly params: Params; readonly today: Temporal.PlainDate; readonly baseUrl: string };

/** All about the sending of what the address names; null where there is no such thing for the reader. */
export async function describeDispatch(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  { params, today, baseUrl }: Around,
): Promise<DispatchWork | null> {
  const councilId = params.council;
  const subject = may(viewer, 'read-dispatches', councilId)
    ? await kind.place.find(trx, viewer, params)
    : null;
  if (!subject) return null;
  const series = { kind: kind.name, subjectId: subject.subjectId };
  const paper = await findWaitingPaper(trx, viewer, series);
  const circumstances = await circumstancesOf(trx, viewer, kind, subject, paper, today);
  const { receiversOn, notices, refusal, silent } = circumstances;
  const receivers = await listReceivers(trx, viewer, councilId, receiversOn, today);
  const dispatches = await listDispatches(trx, viewer, councilId, series);
  const sent = (await listPapers(trx, viewer, series)).findLast(({ sentAt }) => sentAt !== null);
  const inForce = sent && sent.takenDown === null ? { id: sent.id, number: sent.version } : null;
  return {
    kind,
    subject,
    notices,
    blocked: refusal !== null,
    waiting: paper
      ? await describeWaiting(trx, viewer, kind, { paper, circumstances, receivers, today, baseUrl })
      : null,
    dispatches,
    inForce,
    unreached: inForce && !silent ? listUnreached(receivers, dispatches, inForce.id) : [],
    maySend: may(viewer, 'send-out', councilId),
  };
}

/** What comes after the first has no deadline; where nothing waits, nothing has one. */
function circumstancesOf(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  subject: PaperSubject,
  paper: Paper | null,
  today: Temporal.PlainDate,
): Promise<Circumstances> {
  return kind.sending.circumstances(trx, viewer, subject, paper?.form ?? 'revision', today);
}

type WaitingSource = {
  readonly paper: Paper;
  readonly circumstances: Circumstances;
  readonly receivers: readonly Receiver[];
  readonly today: Temporal.PlainDate;
  readonly baseUrl: string;
};

async function describeWaiting(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  { paper, circumstances, receivers, today, baseUrl }: WaitingSource,
): Promise<Waiting> {
  const { deadline, silent } = circumstances;
  return {
    paper,
    timeliness: decideTimeliness(deadline, today),
    receivers: silent ? [] : receivers,
    mail: await writeBody(trx, viewer, kind, { paper, withClosed: true, baseUrl }),
    silent,
  };
}

function listUnreached(
  receivers: readonly Receiver[],
  dispatches: readonly LoggedDispatch[],
  paperId: PaperId,
): readonly Receiver[] {
  const mails = dispatches.filter((each) => each.paperId === paperId).flatMap(({ mails }) => mails);
  const reached = new Set(mails.map(({ personId }) => personId));
  return receivers.filter(({ personId }) => !reached.has(personId));
}
