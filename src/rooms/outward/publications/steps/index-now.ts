import { expectOk } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import type { Paper, PaperKind } from '../../../ground/papers/index.ts';
import { indexSeries } from '../commands/index-series.ts';
import { indexJob } from '../model/index-job.ts';

/** Fills the search now, and asks for it again where annexes are still being read. */
export async function indexNow(
  act: Act,
  kind: PaperKind,
  { council, subjectId }: Pick<Paper, 'council' | 'subjectId'>,
): Promise<void> {
  const series = { councilId: council.id, subjectId };
  const complete = expectOk(await inner(act, indexSeries, { ...series, kind }));
  if (!complete) await enqueueJob(act.trx, indexJob, { ...series, kind: kind.name });
}
