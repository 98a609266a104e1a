import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  type Circumstances,
  findWaitingPaper,
  type Paper,
  type PaperKind,
  type PaperSubject,
  type Params,
} from '../../../ground/papers/index.ts';
import { putOut } from '../../publications/index.ts';
import { decideTimeliness } from '../model/decide-timeliness.ts';
import type { Receiver } from '../model/dispatch.ts';
import { maySendOut } from '../policy.ts';
import { listReceivers, markOf } from '../queries/list-receivers.ts';
import { insertDispatch, lockSubject } from '../store.ts';
import { refuse } from '../texts.da.ts';

export type SendOutInput = {
  /** What the address names: the council, and what the paper is of. */
  readonly params: Params;
  /** The version that was shown. */
  readonly paperId: string;
  /** Mark of the receivers that were shown. */
  readonly receivers: string;
  readonly confirmed: boolean;
  /** Why the deadline is not kept; only read when it is late. */
  readonly lateReason: string;
};

/**
 * Sends the approved version out: marks it sent, publishes its open part and queues one mail per receiver, all or
 * nothing. Where its time is over it is only published. Refusals: `dispatch-…`, and the kind's own.
 * @returns how many mails were queued
 */
export async function sendOut(
  services: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  kind: PaperKind,
  input: SendOutInput,
): Promise<Result<number>> {
  const { the } = kind.words;
  if (!maySendOut(viewer, input.params.council ?? ''))
    return refused(refuse('dispatch-not-allowed', { the }));
  const today = services.clock.today();
  const at = services.clock.now();
  return services.db.wholly(viewer, async (trx) => {
    const subject = await kind.place.find(trx, viewer, input.params);
    if (!subject) return refused(refuse('dispatch-subject-unknown'));
    await lockSubject(trx, subject.subjectId);
    const paper = await findApproved(trx, viewer, kind, subject);
    const form = paper?.form ?? 'first';
    const around = await kind.sending.circumstances(trx, viewer, subject, form, today);
    const agreed = agree(paper, around, input);
    if (!agreed.ok) return agreed;
    const receivers = await agreedReceivers(trx, viewer, subject, around, today, input);
    if (!receivers.ok) return receivers;
    const kept = await keepDeadline(trx, viewer, kind, subject, around, today, input.lateReason);
    if (!kept.ok) return kept;
    const out = await putOut(trx, viewer, kind, agreed.value.id, at);
    if (!out.ok) return out;
    await insertDispatch(trx, {
      paperId: agreed.value.id,
      councilId: subject.council.id,
      startedBy: viewer.kind === 'person' ? viewer.personId : null,
      at,
      receivers: receivers.value,
    });
    return ok(receivers.value.length);
  });
}

function findApproved(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  { subjectId }: PaperSubject,
): Promise<Paper | null> {
  return findWaitingPaper(trx, viewer, { kind: kind.name, subjectId });
}

function agree(paper: Paper | null, { refusal }: Circumstances, input: SendOutInput): Result<Paper> {
  if (refusal) return refused(refusal);
  if (!paper) return refused(refuse('dispatch-nothing-approved'));
  if (paper.id !== input.paperId) return refused(refuse('dispatch-version-changed'));
  return input.confirmed ? ok(paper) : refused(refuse('dispatch-unconfirmed'));
}

/** Those who were shown, if they still are the ones; nobody where nobody is written to. */
async function agreedReceivers(
  trx: Trx,
  viewer: Viewer,
  { council }: PaperSubject,
  { silent, receiversOn }: Circumstances,
  today: Temporal.PlainDate,
  input: SendOutInput,
): Promise<Result<readonly Receiver[]>> {
  if (silent) return ok([]);
  const receivers = await listReceivers(trx, viewer, council.id, receiversOn, today);
  if (receivers.length === 0) return refused(refuse('dispatch-no-receivers'));
  return markOf(receivers) === input.receivers
    ? ok(receivers)
    : refused(refuse('dispatch-receivers-changed'));
}

async function keepDeadline(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  subject: PaperSubject,
  { deadline }: Circumstances,
  today: Temporal.PlainDate,
  lateReason: string,
): Promise<Result<null>> {
  if (decideTimeliness(deadline, today).kind !== 'late') return ok(null);
  if (lateReason.trim() === '') return refused(refuse('dispatch-late-reason-missing'));
  return kind.sending.excuse(trx, viewer, subject, today, lateReason);
}
