import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { enqueueJob, forgetDone } from '../../../../platform/jobs/queue.ts';
import { sweepJob } from '../model.ts';
import { sweepFiles } from './sweep-files.ts';

type Cleaning = Pick<Services, 'db' | 'files' | 'clock'>;

/** At the start of a server: the daily cleaning is due at once, and only one of it waits. */
export async function planCleaning({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  await db.as(systemViewer, async (trx) => {
    await trx.deleteFrom('jobs').where('kind', '=', sweepJob).where('done_at', 'is', null).execute();
    await enqueueJob(trx, sweepJob, {}, clock.now());
  });
}

/** Sweeps away files nothing has referred to for a day and jobs done for a month, and comes again tomorrow. */
export async function keepClean({ db, files, clock }: Cleaning): Promise<void> {
  const now = clock.now();
  await sweepFiles({ db, files }, now.subtract({ hours: 24 }));
  await forgetDone(db, now.subtract({ hours: 30 * 24 }));
  await db.as(systemViewer, (trx) => enqueueJob(trx, sweepJob, {}, now.add({ hours: 24 })));
}
