import { isId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { capital, type PaperKind, paperAddress } from '../../../ground/papers/index.ts';
import { putBack, takeDown } from '../commands/take-down.ts';
import { readVersions } from '../forms/take-down-form.ts';
import { takeDownPage } from '../pages/take-down-page.ts';
import { describeTakeDown, type TakeDownWork } from '../queries/describe-take-down.ts';
import { refuse } from '../texts.da.ts';

const missing = () => new Response(null, { status: 404 });

function describe({ db, viewer, params }: Visit, kind: PaperKind): Promise<TakeDownWork | null> {
  return db.as(viewer, (trx) => describeTakeDown(trx, viewer, kind, params));
}

/** The page, with what was typed and why it was refused. */
export async function showTakeDown(
  visit: Visit,
  kind: PaperKind,
  refusal: Refusal | null = null,
): Promise<Response> {
  const work = await describe(visit, kind);
  if (!work) return missing();
  const { versions = '', reason = '' } = visit.form.fields;
  return htmlReply(takeDownPage(visit, work, { versions, reason }, refusal), refusal ? 422 : 200);
}

export async function submitTakeDown(visit: Visit, kind: PaperKind): Promise<Response> {
  const work = await describe(visit, kind);
  if (!work) return missing();
  const versions = readVersions(visit.form.text('versions'));
  if (versions === null) return showTakeDown(visit, kind, refuse('take-down-nothing'));
  const { subjectId } = work.subject;
  const order = { subjectId, versions, reason: visit.form.text('reason'), at: visit.clock.now() };
  const taken = await visit.db.wholly(visit.viewer, (trx) => takeDown(trx, visit.viewer, kind, order));
  if (!taken.ok) return showTakeDown(visit, kind, taken.error);
  return redirectTo(addressOf(work), `${capital(kind.words.the)} er taget ned.`);
}

export async function submitPutBack(visit: Visit, kind: PaperKind): Promise<Response> {
  const work = await describe(visit, kind);
  const paper = visit.form.text('paper');
  const isOfIt = isId(paper) && work?.published.some(({ id }) => id === paper);
  if (!work) return missing();
  if (!isOfIt) return showTakeDown(visit, kind, refuse('put-back-nothing'));
  const back = await visit.db.wholly(visit.viewer, (trx) => putBack(trx, visit.viewer, kind, paper));
  if (!back.ok) return showTakeDown(visit, kind, back.error);
  return redirectTo(addressOf(work), `${capital(kind.words.the)} er lagt ud igen.`);
}

function addressOf({ kind, subject }: TakeDownWork): string {
  return paperAddress(kind, 'takeDown', subject);
}
