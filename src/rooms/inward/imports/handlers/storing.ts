import { agendaWork, importWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { storeImport } from '../commands/store-import.ts';
import { undoImport } from '../commands/undo-import.ts';
import { inputOfStoring } from '../forms/storing-form.ts';
import { storingPage } from '../pages/storing-page.ts';
import { describeStoring } from '../queries/describe-storing.ts';
import { undoneText } from '../texts.da.ts';
import { placeIn, showPreview } from './preview.ts';

/** What storing would do; what was answered stands while something of it is wrong. */
export async function showStoring(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { fields } = visit.form;
  const described = await visit.read((trx) => describeStoring(trx, visit.viewer, placeIn(visit)));
  if (!described) return notFound();
  return htmlReply(storingPage(visit, { ...described, fields, faults }), statusOf(faults));
}

export async function submitStoring(visit: Visit): Promise<Response> {
  const place = placeIn(visit);
  const stored = await visit.submit(storeImport, { ...inputOfStoring(visit.form.fields), ...place });
  if (!stored.ok) return showStoring(visit, stored.error);
  return redirectTo(
    agendaWork({ council: place.councilId, date: stored.value.meetingOn }),
    stored.value.text,
  );
}

/** Takes back all the storing did. */
export async function submitUndoing(visit: Visit): Promise<Response> {
  const place = placeIn(visit);
  const undone = await visit.do(undoImport, place);
  if (!undone.ok) return showPreview(visit, undone.error);
  return redirectTo(importWork({ council: place.councilId, import: place.importId }), undoneText);
}
