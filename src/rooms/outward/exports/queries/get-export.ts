import { ok, type Result } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { AgendaVersion } from '../../../sittings/agendas/index.ts';
import type { ExportFormat, MadeExport } from '../model.ts';
import type { Audience } from '../pages/annex-names.ts';
import { type ExportKey, findMadeExport, keepMadeExport } from '../store.ts';
import { makeFile } from './make-file.ts';

type Pieces = Pick<Services, 'db' | 'files'>;

/** Files being made now: whoever asks for the same meanwhile waits for that one. */
const making = new Map<string, Promise<Result<MadeExport>>>();

/**
 * The version as a file for its readers, made once and kept in the file store.
 * @param version as the viewer may see it: its document holds closed parts only for the audience `whole`
 */
export async function getExport(
  pieces: Pieces,
  version: AgendaVersion,
  format: ExportFormat,
  audience: Audience,
): Promise<Result<MadeExport>> {
  const key: ExportKey = { versionId: version.id, audience, format };
  // The caller has read the version as its viewer; the list of made files is the system's own.
  const made = await pieces.db.as(systemViewer, (trx) => findMadeExport(trx, key));
  if (made && (await pieces.files.has(made.fileHash))) return ok(made);
  const name = [version.id, audience, format].join('/');
  const begun = making.get(name);
  if (begun) return begun;
  const work = make(pieces, version, key).finally(() => making.delete(name));
  making.set(name, work);
  return work;
}

async function make(
  { db, files }: Pieces,
  version: AgendaVersion,
  key: ExportKey,
): Promise<Result<MadeExport>> {
  const file = await makeFile(key.format, version.document, key.audience, files);
  if (!file.ok) return file;
  const { hash, size } = await files.put(file.value);
  const made = { fileHash: hash, size };
  // What has not gone out may still change its face: only the sent version is kept.
  if (version.sentAt !== null) await db.as(systemViewer, (trx) => keepMadeExport(trx, key, made));
  return ok(made);
}
