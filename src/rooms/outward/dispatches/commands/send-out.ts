import { z } from 'zod';
import type { Answer } from '../../../../kernel/faults.ts';
import { councilInput, idText } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, command, inner, type Told } from '../../../../platform/door/index.ts';
import {
  type Circumstances,
  findWaitingPaper,
  kindInput,
  type Paper,
  type PaperSubject,
  paramsInput,
} from '../../../ground/papers/index.ts';
import { putOut } from '../../publications/index.ts';
import { decideTimeliness } from '../model/decide-timeliness.ts';
import type { Receiver } from '../model/dispatch.ts';
import { listReceivers, markOf } from '../queries/list-receivers.ts';
import { refuse } from '../texts.da.ts';
import { beginDispatch } from './begin-dispatch.ts';
import { lockSubject } from './lock-subject.ts';

const input = z.object({
  councilId: councilInput,
  kind: kindInput,
  /** What the address names: what the paper is of. */
  params: paramsInput,
  /** The version that was shown. */
  paperId: idText('papers'),
  /** Mark of the receivers that were shown. */
  receivers: z.string(),
  confirmed: z.boolean(),
  /** Why the deadline is not kept; only read when it is late. */
  lateReason: z.string().trim(),
});
type Typed = Pick<z.infer<typeof input>, 'paperId' | 'receivers' | 'confirmed' | 'lateReason'>;

/**
 * Sends the approved version out: marks it sent, publishes its open part and queues one mail per receiver, all or
 * nothing. Where its time is over it is only published. Refusals: `dispatch-…`, and the kind's own.
 * @returns how many mails were queued
 */
export const sendOut = command({
  name: 'dispatches.send-out',
  right: 'send-out',
  input,
  refuse,
  async run(act, { councilId, kind, params, ...typed }) {
    const { trx, viewer, today } = act;
    const subject = await kind.place.find(trx, viewer, params);
    if (subject?.council.id !== councilId) return refused(refuse('dispatch-subject-unknown'));
    const { subjectId } = subject;
    await lockSubject(trx, subjectId);
    const paper = await findWaitingPaper(trx, viewer, { kind: kind.name, subjectId });
    const form = paper?.form ?? 'first';
    const around = await kind.sending.circumstances(trx, viewer, subject, form, today);
    const agreed = agree(paper, around, typed);
    if (!agreed.ok) return agreed;
    const receivers = await agreedReceivers(act, subject, around, typed);
    if (!receivers.ok) return receivers;
    const kept = await keepDeadline(around, typed, act.today, (reason) =>
      kind.sending.excuse(act, subject, reason),
    );
    if (!kept.ok) return kept;
    const place = { councilId, paperId: agreed.value.id };
    const out = await inner(act, putOut, { ...place, kind });
    if (!out.ok) return out;
    const begun = await inner(act, beginDispatch, { ...place, receivers: receivers.value });
    if (!begun.ok) return begun;
    const { title } = agreed.value;
    act.tell({ about: kind.about(subjectId), after: { title, receivers: receivers.value.length } });
    return ok(receivers.value.length);
  },
});

function agree(paper: Paper | null, { refusal }: Circumstances, input: Typed): Result<Paper> {
  if (refusal) return refused(refusal);
  if (!paper) return refused(refuse('dispatch-nothing-approved'));
  if (paper.id !== input.paperId) return refused(refuse('dispatch-version-changed'));
  return input.confirmed ? ok(paper) : refused(refuse('dispatch-unconfirmed'));
}

/** Those who were shown, if they still are the ones; nobody where nobody is written to. */
async function agreedReceivers(
  { trx, viewer, today }: Act,
  { council }: PaperSubject,
  { silent, receiversOn }: Circumstances,
  input: Typed,
): Promise<Result<readonly Receiver[]>> {
  if (silent) return ok([]);
  const receivers = await listReceivers(trx, viewer, council.id, receiversOn, today);
  if (receivers.length === 0) return refused(refuse('dispatch-no-receivers'));
  return markOf(receivers) === input.receivers
    ? ok(receivers)
    : refused(refuse('dispatch-receivers-changed'));
}

/** In time, or late and saying why. */
async function keepDeadline(
  { deadline }: Circumstances,
  { lateReason }: Typed,
  today: Temporal.PlainDate,
  excuse: (reason: string) => Promise<Answer<null>>,
): Promise<Told<null>> {
  if (decideTimeliness(deadline, today).kind !== 'late') return ok(null);
  return lateReason === '' ? refused(refuse('dispatch-late-reason-missing')) : excuse(lateReason);
}
