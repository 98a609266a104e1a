import { readDocument, readRequest } from 'tvaers-reader';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { readSource } from '../../../../platform/reading/index.ts';
import { insertImport } from '../store.ts';
import { refuseImport } from '../texts.da.ts';

/**
 * Reads an uploaded document and keeps what was understood, to be looked over before anything is stored.
 * @returns the import's id
 * Refusals: `import-no-file` · those of the file and of the reading; nothing is kept then.
 */
export async function readUpload(
  visit: Pick<Visit, 'db' | 'files' | 'viewer'>,
  councilId: string,
  upload: UploadedFile | undefined,
  on: string,
): Promise<Result<string>> {
  if (!upload) return refused(refuseImport('import-no-file'));
  const request = readRequest(councilId, on);
  if (!request.ok) return request;
  const source = await readSource(visit.files.pathOf(upload.hash), upload.fileName);
  if (!source.ok) return source;
  const understood = readDocument(source.value, request.value);
  if (!understood.ok) return understood;
  await knowFile(visit, upload);
  const { fileName, hash: fileHash } = upload;
  return ok(
    await visit.db.as(visit.viewer, (trx) =>
      insertImport(trx, visit.viewer, { councilId, fileName, fileHash, understood: understood.value }),
    ),
  );
}

/** The document has been read and found sound here; documents' own door takes no HTML and no JSON. */
async function knowFile({ db }: Pick<Visit, 'db'>, upload: UploadedFile): Promise<void> {
  await db.as(systemViewer, (trx) =>
    trx
      .insertInto('files')
      .values({
        hash: upload.hash,
        size: BigInt(upload.size),
        media_type: 'application/octet-stream',
        text: '',
      })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute(),
  );
}
