import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import type { Sign } from '../model.ts';
import { listSigns } from '../store.ts';

export type DescribedSigns = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly signs: readonly Sign[];
  readonly history: readonly HistoryEntry[];
};

/** The council's signs with what was done to them; null for an unknown council. */
export async function describeSigns(
  trx: Trx,
  councilId: CouncilId,
  sentences: Sentences,
): Promise<DescribedSigns | null> {
  const council = await findCouncil(trx, councilId);
  if (!council) return null;
  const signs = await listSigns(trx, councilId);
  const history = await listHistory(trx, `signs:${councilId}`, sentences);
  return { council, signs, history };
}
