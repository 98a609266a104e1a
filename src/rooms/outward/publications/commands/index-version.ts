import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AgendaVersion } from '../../../sittings/agendas/index.ts';
import { openFilesOf, searchEntriesOf } from '../queries/search-entries-of.ts';
import { readTextsOfOpenFiles, replaceSearchEntries } from '../store.ts';

/**
 * Puts the open items and open annexes of a published version into the search, in place of what an earlier version of
 * the same agenda had there.
 * @returns whether the words of every open annex are known by now
 */
export async function indexVersion(trx: Trx, version: AgendaVersion): Promise<boolean> {
  const texts = await readTextsOfOpenFiles(trx, openFilesOf(version.document));
  await replaceSearchEntries(trx, version.meetingId, searchEntriesOf(version.document, texts));
  return ![...texts.values()].includes(null);
}
