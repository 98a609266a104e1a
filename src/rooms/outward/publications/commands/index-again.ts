import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { type Act, doorFor, type House, inner } from '../../../../platform/door/index.ts';
import { enqueueJob, type JobHandlers } from '../../../../platform/jobs/queue.ts';
import { getKind, type Paper, type PaperKind, type PaperKinds } from '../../../ground/papers/index.ts';
import { indexSeries } from './index-series.ts';

/** Tried until the words of every open annex are in the search. */
const indexJob = 'index-paper';
const indexPayload = z.strictObject({ councilId: councilInput, kind: z.string(), subjectId: z.string() });

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
