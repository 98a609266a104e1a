import { z } from 'zod';
import { councilInput, idText } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import { kindInput, listPapers, paramsInput } from '../../../ground/papers/index.ts';
import type { LoggedDispatch, Receiver } from '../model/dispatch.ts';
import { listFailed } from '../model/list-failed.ts';
import { listDispatches } from '../queries/list-dispatches.ts';
import { listReceivers } from '../queries/list-receivers.ts';
import { lockSubject } from '../store/lock-subject.ts';
import { refuse } from '../texts.da.ts';
import { beginDispatch } from './begin-dispatch.ts';

const input = z.object({
  councilId: councilInput,
  kind: kindInput,
  /** What the address names: what the paper is of. */
  params: paramsInput,
  paperId: idText('papers'),
  /** One person, or all whose latest mail about the version failed. */
  to: z.union([z.object({ personId: idText('people') }), z.literal('failed')]),
});

/**
 * The mail about a version that went out and stands, once more, to the address the person has now. It is a dispatch of
 * its own, so that the log keeps what happened the first time. Refusals: `dispatch-…`.
 * @returns how many mails were queued
 */
export const sendAgain = command({
  name: 'dispatches.send-again',
  right: 'send-out',
  input,
  refuse,
  async run(act, { councilId, kind, params, paperId, to }) {
    const { trx, viewer, today } = act;
    const subject = await kind.place.find(trx, viewer, params);
    if (subject?.council.id !== councilId) return refused(refuse('dispatch-subject-unknown'));
    await lockSubject(trx, subject.subjectId);
    const series = { kind: kind.name, subjectId: subject.subjectId };
    const paper = (await listPapers(trx, viewer, series)).find(({ id }) => id === paperId);
    if (!paper?.sentAt || paper.takenDown) return refused(refuse('dispatch-not-sent'));
    const around = await kind.sending.circumstances(trx, viewer, subject, paper.form, today);
    const receivers = await listReceivers(trx, viewer, councilId, around.receiversOn, today);
    const wanted = choose(receivers, await listDispatches(trx, viewer, councilId, series), { to, paperId });
    if (!wanted.ok) return wanted;
    const begun = await inner(act, beginDispatch, { councilId, paperId: paper.id, receivers: wanted.value });
    if (!begun.ok) return begun;
    const after = { title: paper.title, receivers: wanted.value.length };
    act.tell({ about: kind.about(subject.subjectId), after });
    return ok(wanted.value.length);
  },
});

function choose(
  receivers: readonly Receiver[],
  dispatches: readonly LoggedDispatch[],
  { to, paperId }: Pick<z.infer<typeof input>, 'to' | 'paperId'>,
): Result<readonly Receiver[]> {
  const failed = to === 'failed' ? listFailed(dispatches, paperId) : new Set([to.personId]);
  if (failed.size === 0) return refused(refuse('dispatch-none-failed'));
  const wanted = receivers.filter(({ personId }) => failed.has(personId));
  return wanted.length === 0 ? refused(refuse('dispatch-receiver-gone')) : ok(wanted);
}
