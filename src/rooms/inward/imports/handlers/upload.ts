import { importWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { readUpload } from '../commands/read-upload.ts';
import { uploadPage } from '../pages/upload-page.ts';

/** The form that takes a document in; a link to it may know the meeting's day. */
export async function showUpload(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const council = await visit.read((trx) => findCouncil(trx, visit.params.council));
  if (!council) return notFound();
  const fields = { on: visit.url.searchParams.get('dato') ?? '', ...visit.form.fields };
  return htmlReply(uploadPage(visit, { council, fields, faults }), statusOf(faults));
}

export async function submitUpload(visit: Visit): Promise<Response> {
  const { council } = visit.params;
  const read = await visit.submit(readUpload, { ...visit.form.posted, councilId: council });
  if (!read.ok) return showUpload(visit, read.error);
  return redirectTo(importWork({ council, import: read.value }));
}
