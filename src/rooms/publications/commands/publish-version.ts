import { ok, type Result, refused } from '../../../kernel/result.ts';
import { publicViewer, type Viewer } from '../../../kernel/viewer.ts';
import { announcePublication } from '../../../platform/postgres/announce.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { getVersion } from '../../agendas/index.ts';
import { mayPublish } from '../policy.ts';
import { openFilesOf, searchEntriesOf } from '../queries/search-entries-of.ts';
import { readTextsOfOpenFiles, replaceSearchEntries } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Makes a version that was sent out findable: its open items and open annexes go into the search in place of what an
 * earlier version of the same agenda had there, and every server forgets its kept pages when the transaction is done.
 */
export async function publishVersion(trx: Trx, viewer: Viewer, versionId: string): Promise<Result<null>> {
  // Read as the public reads, so that nothing closed can come along whoever publishes.
  const version = await getVersion(trx, publicViewer, versionId);
  if (!mayPublish(viewer, version.councilId)) return refused(refuse('publish-not-yours'));
  if (version.publishedAt === null) return refused(refuse('publish-not-sent'));
  const texts = await readTextsOfOpenFiles(trx, openFilesOf(version.document));
  await replaceSearchEntries(trx, version.meetingId, searchEntriesOf(version.document, texts));
  await announcePublication(trx);
  return ok(null);
}
