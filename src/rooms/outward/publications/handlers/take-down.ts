import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { capital, type PaperKind, paperAddress } from '../../../ground/papers/index.ts';
import { putBack } from '../commands/put-back.ts';
import { takeDown } from '../commands/take-down.ts';
import { takeDownPage } from '../pages/take-down-page.ts';
import { describeTakeDown, type TakeDownWork } from '../queries/describe-take-down.ts';

function describe(visit: Visit, kind: PaperKind): Promise<TakeDownWork | null> {
  return visit.read((trx) => describeTakeDown(trx, visit.viewer, kind, visit.params));
}

/** The page, with what was typed and what is wrong with it. */
export async function showTakeDown(
  visit: Visit,
  kind: PaperKind,
  faults: readonly Refusal[] = [],
): Promise<Response> {
  const work = await describe(visit, kind);
  if (!work) return notFound();
  return htmlReply(takeDownPage(visit, work, { fields: visit.form.fields, faults }), statusOf(faults));
}

export async function submitTakeDown(visit: Visit, kind: PaperKind): Promise<Response> {
  const work = await describe(visit, kind);
  if (!work) return notFound();
  const { council, subjectId } = work.subject;
  const posted = { ...visit.form.fields, councilId: council.id, kind, subjectId };
  const taken = await visit.submit(takeDown, posted);
  return taken.ok
    ? redirectTo(addressOf(work), `${capital(kind.words.the)} er taget ned.`)
    : showTakeDown(visit, kind, taken.error);
}

export async function submitPutBack(visit: Visit, kind: PaperKind): Promise<Response> {
  const work = await describe(visit, kind);
  if (!work) return notFound();
  const posted = { ...visit.form.fields, councilId: work.subject.council.id, kind };
  const back = await visit.submit(putBack, posted);
  return back.ok
    ? redirectTo(addressOf(work), `${capital(kind.words.the)} er lagt ud igen.`)
    : showTakeDown(visit, kind, back.error);
}

function addressOf({ kind, subject }: TakeDownWork): string {
  return paperAddress(kind, 'takeDown', subject);
}
