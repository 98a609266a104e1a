import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import { findImport, type ImportPlace, type StoredImport } from '../store.ts';

export type DescribedImport = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly stored: StoredImport;
  readonly history: readonly HistoryEntry[];
};

/** What stands on the page of a document that was read in; null where there is none the viewer may see. */
export async function describeImport(
  trx: Trx,
  place: ImportPlace,
  sentences: Sentences,
): Promise<DescribedImport | null> {
  const council = await findCouncil(trx, place.councilId);
  const stored = await findImport(trx, place);
  if (!council || !stored) return null;
  return { council, stored, history: await listHistory(trx, `import:${stored.id}`, sentences) };
}
