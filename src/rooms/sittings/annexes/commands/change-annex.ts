import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuseIfWaiting } from '../../agendas/index.ts';
import type { AnnexWords, ItemPlace } from '../model.ts';
import { updateFile, updateWords } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { registerAnnexFile } from './add-annexes.ts';

/** Says something else of an annex. Refusals: `annex-unknown` · the agenda's own. */
export async function changeAnnex(
  trx: Trx,
  place: ItemPlace,
  annexId: string,
  words: AnnexWords,
): Promise<Result<null>> {
  const waiting = await refuseIfWaiting(trx, place.meetingId);
  if (waiting) return refused(waiting);
  const done = await updateWords(trx, place.itemId, annexId, words);
  return done ? ok(null) : refused(refuse('annex-unknown'));
}

/**
 * Puts another file in the annex's place; what is said of it stays, and what was sent out keeps the old file.
 * Refusals: `annex-none-chosen` · `annex-unknown` · the file's and the agenda's own.
 */
export async function replaceAnnexFile(
  visit: Pick<Visit, 'db' | 'files' | 'viewer'>,
  place: ItemPlace,
  annexId: string,
  upload: UploadedFile | undefined,
): Promise<Result<null>> {
  if (!upload) return refused(refuse('annex-none-chosen'));
  const file = await registerAnnexFile(visit, upload);
  if (!file.ok) return file;
  return visit.db.as(visit.viewer, async (trx) => {
    const waiting = await refuseIfWaiting(trx, place.meetingId);
    if (waiting) return refused(waiting);
    const done = await updateFile(trx, place.itemId, annexId, file.value);
    return done ? ok(null) : refused(refuse('annex-unknown'));
  });
}
