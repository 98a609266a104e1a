import { buffer } from 'node:stream/consumers';
import { fileReply } from '../../../../platform/http/file-reply.ts';
import { bytesReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { type ExportFormat, formatTypes } from '../model.ts';
import { exportFault } from '../pages/export-fault.ts';
import { audienceOf } from '../policy.ts';
import { fileNames } from '../texts.da.ts';
import { getExport } from './get-export.ts';
import { makeFile } from './make-file.ts';
import { readDraftDocument, readVersion } from './read-version.ts';

/** Opened in the browser; the others are saved, HTML too, as the file brings a style of its own. */
const shown: readonly ExportFormat[] = ['pdf', 'bundle', 'json'];

/** The version of the visit's council and this date as a file, with what its reader may see. */
export async function replyWithVersion(visit: Visit, date: string, format: ExportFormat): Promise<Response> {
  const version = await readVersion(visit, date);
  if (!version) return new Response(null, { status: 404 });
  const audience = audienceOf(visit.viewer, version.councilId);
  const made = await getExport(visit, version, format, audience);
  if (!made.ok) return exportFault(visit, made.error);
  const reply = await fileReply(visit.files, visit.headers, {
    hash: made.value.fileHash,
    mediaType: formatTypes[format],
    fileName: fileNames[format](version.councilId, date),
    inline: shown.includes(format),
    open: audience === 'open' && version.publishedAt !== null,
  });
  // The same address gives those who sit in the council more.
  reply.headers.set('vary', 'Cookie');
  return reply;
}

/** The draft as a file, made anew for each reader. */
export async function replyWithDraft(visit: Visit, date: string, format: ExportFormat): Promise<Response> {
  const agenda = await readDraftDocument(visit, date);
  if (!agenda) return new Response(null, { status: 404 });
  const file = await makeFile(format, agenda, 'whole', visit.files);
  if (!file.ok) return exportFault(visit, file.error);
  const fileName = `udkast-${fileNames[format](agenda.council.id, date)}`;
  const bytes = new Uint8Array(await buffer(file.value));
  return bytesReply(bytes, formatTypes[format], { fileName, inline: shown.includes(format) });
}
