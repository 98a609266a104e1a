import { importStoring, importWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { correctImport } from '../commands/correct-import.ts';
import { previewPage } from '../pages/preview-page.ts';
import { describeImport } from '../queries/describe-import.ts';
import { refuse } from '../texts.da.ts';

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

/** Keeps what was corrected; and goes on to what storing would do, where that was asked for. */
export async function submitPreview(visit: Visit): Promise<Response> {
  const { fields } = visit.form;
  const corrected = await visit.do(correctImport, { ...placeIn(visit), fields });
  if (!corrected.ok) return showPreview(visit, corrected.error, fields);
  if (fields.do !== 'store') return redirectTo(importWork(visit.params), 'Rettelserne er gemt.');
  if (corrected.value.meetingOn === null)
    return showPreview(visit, [refuse('import-meeting-date-missing')], fields);
  return redirectTo(importStoring(visit.params));
}

export function placeIn({ params }: Visit) {
  return { councilId: params.council, importId: params.import };
}
