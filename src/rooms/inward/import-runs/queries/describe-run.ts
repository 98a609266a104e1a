import type { CouncilId, ImportRunId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import type { Run, RunEntry } from '../model/run.ts';
import { findRun, listEntries } from '../store.ts';

export type DescribedRun = {
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly run: Run;
  readonly entries: readonly RunEntry[];
  readonly history: readonly HistoryEntry[];
};

/** How far a run is, and what happened to it; null where there is none the viewer may see. */
export async function describeRun(
  trx: Trx,
  { councilId, runId }: { readonly councilId: CouncilId; readonly runId: ImportRunId },
  sentences: Sentences,
): Promise<DescribedRun | null> {
  const council = await findCouncil(trx, councilId);
  const run = council && (await findRun(trx, council.id, runId));
  if (!council || !run) return null;
  const history = await listHistory(trx, `import-run:${run.id}`, sentences);
  return { council, run, entries: await listEntries(trx, run.id), history };
}
