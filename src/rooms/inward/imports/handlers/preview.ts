import { importStoring, importWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { refill, statusOf } from '../../../../ui/index.ts';
import { correctImport } from '../commands/correct-import.ts';
import { fieldsOfImport, inputOfCorrecting } from '../forms/import-fields.ts';
import { previewPage } from '../pages/preview-page.ts';
import { describeImport } from '../queries/describe-import.ts';
import { refuse } from '../texts.da.ts';

/** What was understood, to be looked over; what was typed stands over it while something of it is wrong. */
export async function showPreview(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const described = await visit.read((trx) => describeImport(trx, placeIn(visit), visit.sentences));
  if (!described) return notFound();
  const fields = refill(fieldsOfImport(described.stored.understood), visit.form.fields);
  return htmlReply(previewPage(visit, { ...described, fields, faults }), statusOf(faults));
}

/** Keeps what was corrected; and goes on to what storing would do, where that was asked for. */
export async function submitPreview(visit: Visit): Promise<Response> {
  const corrected = await visit.submit(correctImport, {
    ...inputOfCorrecting(visit.form.fields),
    ...placeIn(visit),
  });
  if (!corrected.ok) return showPreview(visit, corrected.error);
  if (visit.form.text('do') !== 'store') return redirectTo(importWork(visit.params), 'Rettelserne er gemt.');
  if (corrected.value.meetingOn === null) return showPreview(visit, [refuse('import-meeting-date-missing')]);
  return redirectTo(importStoring(visit.params));
}

export function placeIn({ params }: Visit) {
  return { councilId: params.council, importId: params.import };
}
