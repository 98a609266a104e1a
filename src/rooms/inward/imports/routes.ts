import { agendaWork, importsWork, importWork } from '../../../addresses/index.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import { ok } from '../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Access, Route, Visit } from '../../../platform/http/route.ts';
import { findCouncil } from '../../ground/councils/index.ts';
import { readUpload } from './commands/read-upload.ts';
import { storeImport } from './commands/store-import.ts';
import { previewPage } from './pages/preview-page.ts';
import { uploadPage } from './pages/upload-page.ts';
import { correctAgenda } from './queries/correct-agenda.ts';
import { readRequest } from './queries/read-request.ts';
import { findImport, type StoredImport, saveCorrected, type Understood } from './store.ts';

const keepers: Access = ['secretariat'];
const missing = () => new Response(null, { status: 404 });
const uploadLimit = 100 * 1024 * 1024;

async function replyUpload(visit: Visit, on: string, refusal: Refusal | null): Promise<Response> {
  const council = await visit.db.as(visit.viewer, (trx) => findCouncil(trx, visit.params.council ?? ''));
  if (!council) return missing();
  return htmlReply(uploadPage(visit, { council, on, refusal }), refusal ? 422 : 200);
}

async function submitUpload(visit: Visit): Promise<Response> {
  const { council = '' } = visit.params;
  const upload = visit.form.files.find((file) => file.field === 'fil');
  const on = visit.form.text('on');
  const read = await readUpload(visit, council, upload, on);
  if (!read.ok) return replyUpload(visit, on, read.error);
  return redirectTo(importWork({ council, import: read.value }));
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

async function showPreview(visit: Visit): Promise<Response> {
  const found = await find(visit);
  if (!found) return missing();
  return htmlReply(previewPage(visit, { ...found, understood: found.stored.understood, refusal: null }));
}

async function submitPreview(visit: Visit): Promise<Response> {
  const found = await find(visit);
  if (!found) return missing();
  const corrected = correct(found.stored.understood, visit.form.fields);
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

function correct(understood: Understood, fields: Readonly<Record<string, string>>): Result<Understood> {
  if (understood.kind !== 'annex-bundle') return correctAgenda(understood, fields);
  const request = readRequest(understood.council, fields.meetingOn);
  if (!request.ok) return request;
  return ok({ ...understood, meetingOn: request.value.on?.toString() ?? understood.meetingOn });
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: importsWork.pattern,
    access: keepers,
    handle: (visit) => replyUpload(visit, visit.url.searchParams.get('dato') ?? '', null),
  },
  {
    method: 'POST',
    path: importsWork.pattern,
    access: keepers,
    bodyLimit: uploadLimit,
    handle: submitUpload,
  },
  { method: 'GET', path: importWork.pattern, access: keepers, handle: showPreview },
  { method: 'POST', path: importWork.pattern, access: keepers, bodyLimit: 8_000_000, handle: submitPreview },
];
