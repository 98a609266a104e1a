import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import type { MatterLine } from '../model.ts';
import { listMatters, type MatterSearch, mattersPerPage } from './list-matters.ts';
import type { Treatments } from './treatments.ts';

export type DescribedList = {
  readonly council: Council;
  readonly search: MatterSearch;
  readonly lines: readonly MatterLine[];
  readonly total: number;
  readonly pages: number;
  readonly mayKeep: boolean;
};

/** One page of the council's matters, or of other councils'; null for an unknown council. */
export async function describeList(
  trx: Trx,
  viewer: Viewer,
  search: MatterSearch,
  treatments: Treatments,
): Promise<DescribedList | null> {
  const council = await findCouncil(trx, search.councilId);
  if (!council) return null;
  const { lines, total } = await listMatters(trx, viewer, search, treatments);
  const pages = Math.max(1, Math.ceil(total / mattersPerPage));
  return { council, search, lines, total, pages, mayKeep: may(viewer, 'keep-matters', council.id) };
}
