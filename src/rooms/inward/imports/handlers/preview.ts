import type { Understood } from 'tvaers-reader';
import { agendaWork, importWork } from '../../../../addresses/index.ts';
import { isId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { storeImport } from '../commands/store-import.ts';
import { correctImport } from '../forms/correct-import.ts';
import { previewPage } from '../pages/preview-page.ts';
import { findImport, type StoredImport, saveCorrected } from '../store.ts';

const missing = () => new Response(null, { status: 404 });

export async function showPreview(visit: Visit): Promise<Response> {
  const found = await find(visit);
  if (!found) return missing();
  return htmlReply(previewPage(visit, { ...found, understood: found.stored.understood, refusal: null }));
}

export async function submitPreview(visit: Visit): Promise<Response> {
  const found = await find(visit);
  if (!found) return missing();
  const corrected = correctImport(found.stored.understood, visit.form.fields);
  const reply = (understood: Understood, refusal: Refusal) =>
    htmlReply(previewPage(visit, { ...found, understood, refusal }), 422);
  if (!corrected.ok) return reply(found.stored.understood, corrected.error);
  await visit.db.as(visit.viewer, (trx) => saveCorrected(trx, found.stored.id, corrected.value));
  const address = importWork({ council: found.council.id, import: found.stored.id });
  if (visit.form.text('do') !== 'store') return redirectTo(address, 'Rettelserne er gemt.');
  const stored = await storeImport(visit, { ...found.stored, understood: corrected.value });
  if (!stored.ok) return reply(corrected.value, stored.error);
  return redirectTo(
    agendaWork({ council: found.council.id, date: stored.value.meetingOn }),
    stored.value.text,
  );
}

async function find(
  visit: Visit,
): Promise<{ council: { id: string; name: string }; stored: StoredImport } | null> {
  const { council: councilId = '', import: id = '' } = visit.params;
  if (!isId(id)) return null;
  return visit.db.as(visit.viewer, async (trx) => {
    const council = await findCouncil(trx, councilId);
    const stored = await findImport(trx, councilId, id);
    return council && stored ? { council, stored } : null;
  });
}
