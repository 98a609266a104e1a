import { buffer } from 'node:stream/consumers';
import type { FileHash } from '../../../../kernel/ids.ts';
import { fileReply } from '../../../../platform/http/file-reply.ts';
import { bytesReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import {
  findReadingAt,
  type Paper,
  type PaperKind,
  type Params,
  replyTakenDown,
  type Sheet,
} from '../../../ground/papers/index.ts';
import { readVersion } from '../forms/read-version.ts';
import { type ExportFormat, formatTypes } from '../model/formats.ts';
import { findDraft } from '../queries/find-draft.ts';
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
  const version = readVersion(visit.url.searchParams);
  if (version === null) return notFound();
  const found = await visit.read((trx) => findReadingAt(trx, visit.viewer, kind, { params, version }));
  if (!found || found.reading.state === 'none') return notFound();
  const { subject, reading } = found;
  if (reading.state === 'taken-down') return replyTakenDown(visit, kind, subject, reading.takenDown);
  return replyReadable(visit, kind, reading.paper, format);
}

/** Closed entries and annexes are for those who sit in the council. */
async function replyReadable(
  visit: Visit,
  kind: PaperKind,
  paper: Paper,
  format: ExportFormat,
): Promise<Response> {
  const isWhole = visit.may('see-closed', paper.council.id);
  const made = await getExport(visit, kind, paper, format, isWhole ? 'whole' : 'open');
  if (!made.ok) return exportFault(visit, made.error);
  const file = fileOf({ kind, paper, format, isWhole, hash: made.value.fileHash });
  const reply = await fileReply(visit.files, visit.headers, file);
  // The same address gives those who sit in the council more.
  reply.headers.set('vary', 'Cookie');
  return reply;
}

type Made = {
  readonly kind: PaperKind;
  readonly paper: Paper;
  readonly format: ExportFormat;
  /** With what is closed. */
  readonly isWhole: boolean;
  readonly hash: FileHash;
};

function fileOf({ kind, paper, format, isWhole, hash }: Made): Parameters<typeof fileReply>[2] {
  return {
    hash,
    mediaType: formatTypes[format],
    fileName: fileName(kind.words, format, paper.council.id, paper.datedOn),
    inline: shown.includes(format),
    open: !isWhole && paper.publishedAt !== null,
  };
}

/** The paper as it is being prepared, made anew for each of those who prepare it. */
export async function replyWithDraft(visit: Visit, kind: PaperKind, format: ExportFormat): Promise<Response> {
  const { viewer, params, files } = visit;
  if (!visit.may('freeze-papers', params.council)) return notFound();
  const sheet = await visit.read((trx) => findDraft(trx, viewer, kind, params));
  if (!sheet) return notFound();
  const file = await makeFile(format, kind, sheet, 'whole', files);
  if (!file.ok) return exportFault(visit, file.error);
  return draftReply(new Uint8Array(await buffer(file.value)), kind, sheet, format);
}

function draftReply(
  bytes: Uint8Array<ArrayBuffer>,
  { words }: PaperKind,
  { council, datedOn }: Sheet,
  format: ExportFormat,
): Response {
  const name = `udkast-${fileName(words, format, council.id, datedOn)}`;
  return bytesReply(bytes, formatTypes[format], { fileName: name, inline: shown.includes(format) });
}
