import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { listPapers, type PaperKind, type Params } from '../../../ground/papers/index.ts';
import type { LoggedDispatch, Receiver } from '../model/dispatch.ts';
import { listFailed } from '../model/list-failed.ts';
import { maySendOut } from '../policy.ts';
import { listDispatches } from '../queries/list-dispatches.ts';
import { listReceivers } from '../queries/list-receivers.ts';
import { insertDispatch, lockSubject } from '../store.ts';
import { refuse } from '../texts.da.ts';

export type SendAgainInput = {
  readonly params: Params;
  readonly paperId: string;
  /** One person, or all whose latest mail about the version failed. */
  readonly to: { readonly personId: string } | 'failed';
};

/**
 * The mail about a version that went out and stands, once more, to the address the person has now. It is a dispatch of
 * its own, so that the log keeps what happened the first time. Refusals: `dispatch-…`.
 * @returns how many mails were queued
 */
export async function sendAgain(
  services: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  kind: PaperKind,
  input: SendAgainInput,
): Promise<Result<number>> {
  const { the } = kind.words;
  const councilId = input.params.council ?? '';
  if (!maySendOut(viewer, councilId)) return refused(refuse('dispatch-not-allowed', { the }));
  const today = services.clock.today();
  return services.db.wholly(viewer, async (trx) => {
    const subject = await kind.place.find(trx, viewer, input.params);
    if (!subject) return refused(refuse('dispatch-subject-unknown'));
    await lockSubject(trx, subject.subjectId);
    const series = { kind: kind.name, subjectId: subject.subjectId };
    const paper = (await listPapers(trx, viewer, series)).find(({ id }) => id === input.paperId);
    if (!paper?.sentAt || paper.takenDown) return refused(refuse('dispatch-not-sent'));
    const around = await kind.sending.circumstances(trx, viewer, subject, paper.form, today);
    const receivers = await listReceivers(trx, viewer, councilId, around.receiversOn, today);
    const wanted = choose(receivers, await listDispatches(trx, viewer, councilId, series), input);
    if (!wanted.ok) return wanted;
    await insertDispatch(trx, {
      paperId: paper.id,
      councilId,
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
  { to, paperId }: SendAgainInput,
): Result<readonly Receiver[]> {
  const failed = to === 'failed' ? listFailed(dispatches, paperId) : new Set([to.personId]);
  if (failed.size === 0) return refused(refuse('dispatch-none-failed'));
  const wanted = receivers.filter(({ personId }) => failed.has(personId));
  return wanted.length === 0 ? refused(refuse('dispatch-receiver-gone')) : ok(wanted);
}
