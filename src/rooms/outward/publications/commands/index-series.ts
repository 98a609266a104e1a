import { publicViewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listTexts } from '../../../ground/files/index.ts';
import { findPaper, type PaperKind, type PaperSeries } from '../../../ground/papers/index.ts';
import { fillSearch } from '../../../ground/search/index.ts';
import { listOpenFiles, listSearchEntries } from '../model/search-entries.ts';

/**
 * Puts what anyone may read of a series into the search: the newest version that is published, in place of what an
 * earlier one had there; nothing where that has been taken down.
 * @returns whether the words of every open annex are known by now
 */
export async function indexSeries(trx: Trx, kind: PaperKind, series: PaperSeries): Promise<boolean> {
  // Read as the public reads, so that nothing closed can come along whoever publishes.
  const paper = await findPaper(trx, publicViewer, series);
  if (paper === null || paper.publishedAt === null) {
    await fillSearch(trx, series, null);
    return true;
  }
  const texts = await listTexts(trx, listOpenFiles(kind, paper));
  await fillSearch(trx, series, { paper, entries: listSearchEntries(kind, paper, texts) });
  return ![...texts.values()].includes(null);
}
