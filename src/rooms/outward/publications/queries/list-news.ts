import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  getKind,
  listPublished,
  type PaperKinds,
  readAddress,
  versionAddress,
} from '../../../ground/papers/index.ts';
import type { Publication } from '../model/publication.ts';

/** What was published, of any kind, newest first. */
export async function listNews(
  trx: Trx,
  kinds: PaperKinds,
  filter: { readonly councilId?: CouncilId | undefined; readonly limit: number },
): Promise<readonly Publication[]> {
  const papers = await listPublished(trx, filter);
  return papers.map((paper) => {
    const kind = getKind(kinds, paper.kind);
    return { paper, newest: readAddress(kind, paper), address: versionAddress(kind, paper) };
  });
}
