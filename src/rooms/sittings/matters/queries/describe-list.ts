import type { Visit } from '../../../../platform/http/route.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import type { MatterLine } from '../model.ts';
import { mayKeepMatters } from '../policy.ts';
import { listMatters, type MatterSearch, mattersPerPage } from './list-matters.ts';

export type MatterListPage = {
  readonly council: Council;
  readonly search: MatterSearch;
  readonly lines: readonly MatterLine[];
  readonly total: number;
  readonly pages: number;
  readonly mayKeep: boolean;
};

/** The list as the address asks for it: `?q=` words, `?vis=andre` other councils' matters, `?side=` page. */
export async function describeList(visit: Visit): Promise<MatterListPage | null> {
  const { searchParams } = visit.url;
  const councilId = visit.params.council ?? '';
  const search: MatterSearch = {
    councilId,
    words: (searchParams.get('q') ?? '').slice(0, 100),
    scope: searchParams.get('vis') === 'andre' ? 'others' : 'own',
    page: Math.max(1, Number.parseInt(searchParams.get('side') ?? '1', 10) || 1),
  };
  return visit.db.as(visit.viewer, async (trx) => {
    const council = await findCouncil(trx, councilId);
    if (!council) return null;
    const { lines, total } = await listMatters(trx, visit.viewer, search);
    const pages = Math.max(1, Math.ceil(total / mattersPerPage));
    const mayKeep = mayKeepMatters(visit.viewer, councilId);
    return { council, search, lines, total, pages, mayKeep };
  });
}
