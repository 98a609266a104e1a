import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { openFile } from '../../../ground/files/index.ts';
import { mediaTypeOf } from '../model/media-type.ts';
import { sourcePage } from '../pages/source-page.ts';
import { readPages } from '../steps/read-pages.ts';
import { findImport } from '../store.ts';
import { placeIn } from './preview.ts';

/** Our own pages may frame it, and nobody else. */
const framedByUs = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

/** The text of the file, framed by the preview alone. */
export async function showSource(visit: Visit): Promise<Response> {
  const stored = await visit.read((trx) => findImport(trx, placeIn(visit)));
  if (!stored) return notFound();
  const pages = await readPages(visit.files, stored, visit.url.searchParams.get('punkt'));
  const reply = await htmlReply(sourcePage({ stored, pages }));
  reply.headers.set('content-security-policy', framedByUs);
  return reply;
}

/** The file itself: a PDF in the browser, the rest to save. */
export async function sendSource(visit: Visit): Promise<Response> {
  const stored = await visit.read((trx) => findImport(trx, placeIn(visit)));
  if (!stored) return notFound();
  const { fileHash: hash, fileName } = stored;
  return openFile(visit, { hash, fileName, mediaType: mediaTypeOf(fileName), open: false });
}
