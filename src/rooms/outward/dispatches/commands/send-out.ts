import { z } from 'zod';
import { councilInput, idText } from '../../../../kernel/ids.ts';
import { mostLetters, textInput, tickInput } from '../../../../kernel/inputs.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, command, inner } from '../../../../platform/door/index.ts';
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
import { lockSubject } from '../store/lock-subject.ts';
import { refuse } from '../texts.da.ts';
import { beginDispatch } from './begin-dispatch.ts';

const input = z.object({
  councilId: councilInput,
  kind: kindInput,
  /** What the address names: what the paper is of. */
  params: paramsInput,
  /** The version that was shown. */
  paperId: idText('papers'),
  /** Mark of the receivers that were shown. */
  receivers: z.string().default(''),
  confirmed: tickInput,
  /** Why the deadline is not kept; only read when it is late. */
  lateReason: textInput(mostLetters.reason).default(''),
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
    const receivers = await agreedReceivers(act, subject, around, typed);
    const late = decideTimeliness(around.deadline, today).kind === 'late';
    // What is wrong is said at once, also what no field can mend.
    const [fault, ...more] = [
      ...(agreed.ok ? [] : [agreed.error]),
      ...(receivers.ok || around.refusal || !paper ? [] : [receivers.error]),
      ...(late && typed.lateReason === '' ? [refuse('dispatch-late-reason-missing')] : []),
      ...(typed.confirmed ? [] : [refuse('dispatch-unconfirmed')]),
    ];
    if (fault) return refused([fault, ...more]);
    if (!agreed.ok) return agreed;
    if (!receivers.ok) return receivers;
    const kept = late ? await kind.sending.excuse(act, subject, typed.lateReason) : ok(null);
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
  return paper.id === input.paperId ? ok(paper) : refused(refuse('dispatch-version-changed'));
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
