import { agendaWork, importWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { correctImport } from '../commands/correct-import.ts';
import { storeImport } from '../commands/store-import.ts';
import { previewPage } from '../pages/preview-page.ts';
import { describeImport } from '../queries/describe-import.ts';

/** What was understood, to be looked over; what was typed stands over it while something of it is wrong. */
export async function showPreview(
  visit: Visit,
  faults: readonly Refusal[] = [],
  fields: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const described = await visit.read((trx) => describeImport(trx, placeIn(visit), visit.sentences));
  if (!described) return notFound();
  return htmlReply(previewPage(visit, { ...described, fields, faults }), statusOf(faults));
}

/** Keeps what was corrected; and stores it, where that was asked for. */
export async function submitPreview(visit: Visit): Promise<Response> {
  const { fields } = visit.form;
  const corrected = await visit.do(correctImport, { ...placeIn(visit), fields });
  if (!corrected.ok) return showPreview(visit, corrected.error, fields);
  return fields.do === 'store'
    ? submitStoring(visit)
    : redirectTo(importWork(visit.params), 'Rettelserne er gemt.');
}

async function submitStoring(visit: Visit): Promise<Response> {
  const stored = await visit.do(storeImport, placeIn(visit));
  if (!stored.ok) return showPreview(visit, stored.error);
  const { meetingOn, text } = stored.value;
  return redirectTo(agendaWork({ ...visit.params, date: meetingOn }), text);
}

function placeIn({ params }: Visit) {
  return { councilId: params.council, importId: params.import };
}
