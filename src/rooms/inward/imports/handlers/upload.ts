import { importWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { readUpload } from '../commands/read-upload.ts';
import { uploadPage } from '../pages/upload-page.ts';

export async function showUpload(visit: Visit): Promise<Response> {
  return replyUpload(visit, visit.url.searchParams.get('dato') ?? '', null);
}

export async function submitUpload(visit: Visit): Promise<Response> {
  const { council = '' } = visit.params;
  const upload = visit.form.files.find((file) => file.field === 'fil');
  const on = visit.form.text('on');
  const read = await readUpload(visit, council, upload, on);
  if (!read.ok) return replyUpload(visit, on, read.error);
  return redirectTo(importWork({ council, import: read.value }));
}

async function replyUpload(visit: Visit, on: string, refusal: Refusal | null): Promise<Response> {
  const council = await visit.db.as(visit.viewer, (trx) => findCouncil(trx, visit.params.council ?? ''));
  if (!council) return new Response(null, { status: 404 });
  return htmlReply(uploadPage(visit, { council, on, refusal }), refusal ? 422 : 200);
}
