import type { CouncilId, FileHash } from '../../../../kernel/ids.ts';
import { isHash } from '../../../../platform/files/store.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listPictures, type PaperFile } from '../../../ground/papers/index.ts';
import type { AgendaDocument, DocumentItem } from '../../agenda-papers/index.ts';
import { listDraftedPictures } from '../../item-files/index.ts';

/** The files an agenda goes out with: its annexes, and the pictures of its texts. */
export async function listPaperFiles(trx: Trx, document: AgendaDocument): Promise<readonly PaperFile[]> {
  const items = document.sections.flatMap((section) => section.items);
  return [...items.flatMap(annexFiles), ...(await pictureFiles(trx, document.council.id, items))];
}

function annexFiles(item: DocumentItem): readonly PaperFile[] {
  return (item.parts?.annexes ?? []).map(({ id, fileName, fileHash, mediaType, closedReason }) => {
    const closed = item.closedReason !== null || closedReason !== null;
    return { role: 'annex', fileId: id, fileName, fileHash, mediaType, closed };
  });
}

async function pictureFiles(
  trx: Trx,
  councilId: CouncilId,
  items: readonly DocumentItem[],
): Promise<readonly PaperFile[]> {
  const open = new Set(items.filter((item) => item.closedReason === null).flatMap(pictureHashes));
  const all = [...new Set(items.flatMap(pictureHashes))];
  const known = await listDraftedPictures(trx, councilId, all);
  return known.map(({ hash, fileName, mediaType }) => ({
    role: 'picture',
    fileId: hash,
    fileName,
    fileHash: hash,
    mediaType,
    // The same picture in an open and a closed item is open.
    closed: !open.has(hash),
  }));
}

function pictureHashes(item: DocumentItem): readonly FileHash[] {
  return listPictures([...(item.parts?.background ?? []), ...(item.parts?.caseStatement ?? [])]).filter(
    isHash,
  );
}
