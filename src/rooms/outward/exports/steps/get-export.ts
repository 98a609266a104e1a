import { expectOk, ok, type Result } from '../../../../kernel/result.ts';
import type { Door } from '../../../../platform/door/index.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { Audience, Paper, PaperKind } from '../../../ground/papers/index.ts';
import { keepMadeExport } from '../commands/keep-made-export.ts';
import type { ExportFormat, MadeExport } from '../model/formats.ts';
import { type ExportKey, findMadeExport } from '../queries/find-made-export.ts';
import { makeFile } from './make-file.ts';

type Pieces = Pick<Services, 'db' | 'files'> & Pick<Door, 'do'>;

/** Files being made now: whoever asks for the same meanwhile waits for that one. */
const making = new Map<string, Promise<Result<MadeExport>>>();

/**
 * The paper as a file for its readers, made once and kept in the file store.
 * @param paper as the viewer may see it: it holds closed parts only for the audience `whole`
 */
export async function getExport(
  pieces: Pieces,
  kind: PaperKind,
  paper: Paper,
  format: ExportFormat,
  audience: Audience,
): Promise<Result<MadeExport>> {
  const key: ExportKey = { paperId: paper.id, audience, format };
  // The caller has read the paper as its viewer; the list of made files is the system's own.
  const made = await pieces.db.asSystem('exports', (trx) => findMadeExport(trx, key));
  if (made && (await pieces.files.has(made.fileHash))) return ok(made);
  const name = [paper.id, paper.timesWithheld, audience, format].join('/');
  const begun = making.get(name);
  if (begun) return begun;
  const work = make(pieces, kind, paper, key).finally(() => making.delete(name));
  making.set(name, work);
  return work;
}

async function make(
  pieces: Pieces,
  kind: PaperKind,
  paper: Paper,
  key: ExportKey,
): Promise<Result<MadeExport>> {
  const file = await makeFile(key.format, kind, paper, key.audience, pieces.files);
  if (!file.ok) return file;
  const { hash, size } = await pieces.files.put(file.value);
  const made = { fileHash: hash, size };
  // What has not gone out may still change its face, and what was taken down leaves nothing behind.
  if (paper.sentAt !== null && paper.takenDown === null)
    expectOk(
      await pieces.do(keepMadeExport, {
        ...key,
        ...made,
        councilId: paper.council.id,
        timesWithheld: paper.timesWithheld,
      }),
    );
  return ok(made);
}
