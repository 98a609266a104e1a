import { newId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { registerFile } from '../../../ground/files/index.ts';
import { refuseIfWaiting } from '../../agendas/index.ts';
import type { AnnexFile, AnnexWords, ItemPlace } from '../model.ts';
import { cleanTitle } from '../queries/clean-title.ts';
import { insertAnnexes } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** What became of the files of one upload, each by itself: a bad one does not hold the others back. */
export type Added = {
  readonly titles: readonly string[];
  readonly refusals: readonly Refusal[];
};

/** A new annex as it is until somebody says more of it. */
const plainWords: Omit<AnnexWords, 'title'> = {
  mark: null,
  state: 'final',
  source: 'own',
  sender: null,
  receivedOn: null,
  documentNumber: null,
  closedReason: null,
};

/**
 * Puts the uploaded files on the item as annexes, in the order they came, titled by their names.
 * Refusals: `annex-none-chosen` · the agenda's own; what is wrong with single files is in the answer.
 */
export async function addAnnexes(
  visit: Pick<Visit, 'db' | 'files' | 'viewer'>,
  place: ItemPlace,
  uploads: readonly UploadedFile[],
): Promise<Result<Added>> {
  if (uploads.length === 0) return refused(refuse('annex-none-chosen'));
  const looked: Result<AnnexFile>[] = [];
  for (const upload of uploads) looked.push(await registerAnnexFile(visit, upload));
  const files = looked.flatMap((each) => (each.ok ? [each.value] : []));
  const annexes = files.map((file) => ({
    ...plainWords,
    ...file,
    id: newId(),
    title: cleanTitle(file.fileName).slice(0, 300),
  }));
  return visit.db.as(visit.viewer, async (trx) => {
    const waiting = await refuseIfWaiting(trx, place.meetingId);
    if (waiting) return refused(waiting);
    await insertAnnexes(trx, place, annexes);
    const refusals = looked.flatMap((each) => (each.ok ? [] : [each.error]));
    return ok({ titles: annexes.map((annex) => annex.title), refusals });
  });
}

/** Looks into the file and makes it known; what an annex keeps of it. */
export async function registerAnnexFile(
  services: Pick<Visit, 'db' | 'files'>,
  upload: UploadedFile,
): Promise<Result<AnnexFile>> {
  const registered = await registerFile(services, upload);
  if (!registered.ok) return registered;
  const { hash, size, mediaType, pages } = registered.value;
  return ok({ fileName: upload.fileName, fileHash: hash, mediaType, size, pages });
}
