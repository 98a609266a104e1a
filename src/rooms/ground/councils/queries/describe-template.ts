import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type HistoryEntry, listHistory } from '../../history/index.ts';
import type { Council } from '../model.ts';
import { findCouncil, getTemplateSections } from '../store.ts';

export type DescribedTemplate = {
  readonly council: Council;
  readonly sections: readonly string[];
  readonly history: readonly HistoryEntry[];
};

/** The council's template with who changed it; null for an unknown council. */
export async function describeTemplate(
  trx: Trx,
  councilId: CouncilId,
  sentences: Sentences,
): Promise<DescribedTemplate | null> {
  const council = await findCouncil(trx, councilId);
  if (!council) return null;
  const sections = await getTemplateSections(trx, councilId);
  return { council, sections, history: await listHistory(trx, `council:${councilId}`, sentences) };
}
