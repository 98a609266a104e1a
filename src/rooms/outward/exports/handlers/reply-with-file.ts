import { buffer } from 'node:stream/consumers';
import { fileReply } from '../../../../platform/http/file-reply.ts';
import { bytesReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { findReading, type PaperKind, type Params, replyTakenDown } from '../../../ground/papers/index.ts';
import { type ExportFormat, formatTypes } from '../model/formats.ts';
import { getExport } from '../steps/get-export.ts';
import { makeFile } from '../steps/make-file.ts';
import { fileName } from '../texts.da.ts';
import { exportFault } from './export-fault.ts';

/** Opened in the browser; the others are saved, HTML too, as the file brings a style of its own. */
const shown: readonly ExportFormat[] = ['pdf', 'bundle', 'json'];

/** The paper at the address as a file, with what its reader may see; the newest, or `?version=2`. */
export async function replyWithPaper(
  visit: Visit,
  kind: PaperKind,
  params: Params,
  format: ExportFormat,
): Promise<Response> {
  const { viewer, url } = visit;
  const number = readNumber(url.searchParams.get('version'));
  if (number === null) return notFound();
  const found = await visit.read(async (trx) => {
    const subject = await kind.place.find(trx, viewer, params);
    if (!subject) return null;
    const series = { kind: kind.name, subjectId: subject.subjectId };
    return { subject, reading: await findReading(trx, viewer, series, number) };
  });
  if (!found || found.reading.state === 'none') return notFound();
  const { subject, reading } = found;
  if (reading.state === 'taken-down') return replyTakenDown(visit, kind, subject, reading.takenDown);
  const { paper } = reading;
  // Closed entries and annexes are for those who sit in the council.
  const audience = visit.may('see-closed', paper.council.id) ? 'whole' : 'open';
  const made = await getExport(visit, kind, paper, format, audience);
  if (!made.ok) return exportFault(visit, made.error);
  const reply = await fileReply(visit.files, visit.headers, {
    hash: made.value.fileHash,
    mediaType: formatTypes[format],
    fileName: fileName(kind.words, format, paper.council.id, paper.datedOn),
    inline: shown.includes(format),
    open: audience === 'open' && paper.publishedAt !== null,
  });
  // The same address gives those who sit in the council more.
  reply.headers.set('vary', 'Cookie');
  return reply;
}

/** The paper as it is being prepared, made anew for each of those who prepare it. */
export async function replyWithDraft(visit: Visit, kind: PaperKind, format: ExportFormat): Promise<Response> {
  const { viewer, params, files } = visit;
  if (!visit.may('freeze-papers', params.council)) return notFound();
  const sheet = await visit.read(async (trx) => {
    const subject = await kind.place.find(trx, viewer, params);
    return subject ? kind.draft(trx, viewer, subject) : null;
  });
  if (!sheet) return notFound();
  const file = await makeFile(format, kind, sheet, 'whole', files);
  if (!file.ok) return exportFault(visit, file.error);
  const name = `udkast-${fileName(kind.words, format, sheet.council.id, sheet.datedOn)}`;
  const bytes = new Uint8Array(await buffer(file.value));
  return bytesReply(bytes, formatTypes[format], { fileName: name, inline: shown.includes(format) });
}

/** Undefined where no version was asked for, null where it is no number. */
function readNumber(text: string | null): number | undefined | null {
  if (text === null) return undefined;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
