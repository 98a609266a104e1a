import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { publicViewer, type Viewer } from '../../../../kernel/viewer.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { getVersion } from '../../../sittings/agendas/index.ts';
import { mayPublish } from '../policy.ts';
import { refuse } from '../texts.da.ts';
import { indexVersion } from './index-version.ts';
import { indexAgendaJob } from './publication-jobs.ts';

/**
 * Makes a version that was sent out findable, and every server forget its kept pages when the transaction is done.
 * Annexes that are still being read are found by their title at once and by their words when a job has seen them.
 */
export async function publishVersion(trx: Trx, viewer: Viewer, versionId: string): Promise<Result<null>> {
  // Read as the public reads, so that nothing closed can come along whoever publishes.
  const version = await getVersion(trx, publicViewer, versionId);
  if (!mayPublish(viewer, version.councilId)) return refused(refuse('publish-not-yours'));
  if (version.publishedAt === null) return refused(refuse('publish-not-sent'));
  const complete = await indexVersion(trx, version);
  if (!complete) await enqueueJob(trx, indexAgendaJob, { meetingId: version.meetingId });
  await announcePublication(trx);
  return ok(null);
}
