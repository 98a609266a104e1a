import { z } from 'zod';
import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { enqueueJob, type JobHandlers } from '../../../../platform/jobs/queue.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { getKind, type PaperKind, type PaperKinds, type PaperSeries } from '../../../ground/papers/index.ts';
import { indexSeries } from './index-series.ts';

/** Tried until the words of every open annex are in the search. */
const indexJob = 'index-paper';
const indexPayload = z.strictObject({ kind: z.string(), subjectId: z.string() });

/** Fills the search now, and asks for it again where annexes are still being read. */
export async function indexAndAskAgain(
  trx: Trx,
  kind: PaperKind,
  { subjectId }: Pick<PaperSeries, 'subjectId'>,
): Promise<void> {
  const series = { kind: kind.name, subjectId };
  const complete = await indexSeries(trx, kind, series);
  if (!complete) await enqueueJob(trx, indexJob, series);
}

/** The jobs of this room, for the worker. */
export function publicationJobs({ db }: Pick<Services, 'db'>, kinds: PaperKinds): JobHandlers {
  return {
    [indexJob]: async (payload) => {
      const series = indexPayload.parse(payload);
      await db.as(systemViewer, async (trx) => {
        // The newest version, whichever asked: an older one must not come back into the search.
        const complete = await indexSeries(trx, getKind(kinds, series.kind), series);
        if (!complete) throw new Error('some annexes are not read yet');
      });
    },
  };
}
