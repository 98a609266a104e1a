import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { getKind, type PaperKinds } from '../../../ground/papers/index.ts';
import { indexSeries } from '../commands/index-series.ts';
import { indexJob, indexPayload } from '../model/index-job.ts';

/** The jobs of this room, for the worker. */
export function publicationJobs(house: House, kinds: PaperKinds): JobHandlers {
  return {
    [indexJob]: async (payload) => {
      const { kind, ...series } = indexPayload.parse(payload);
      // The newest version, whichever asked: an older one must not come back into the search.
      const order = { ...series, kind: getKind(kinds, kind) };
      const complete = expectOk(await doorFor(house, systemAs('jobs')).do(indexSeries, order));
      if (!complete) throw new Error('some annexes are not read yet');
    },
  };
}
