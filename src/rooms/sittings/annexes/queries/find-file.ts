import { type AnnexId, type CouncilId, type FileHash, isId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { isHash } from '../../../../platform/files/store.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type FoundFile, findAnnexFile, findPaperPicture } from '../../../ground/papers/index.ts';
import { agendaOf } from '../../agenda-papers/index.ts';
import { listDraftedPictures } from '../../item-files/index.ts';
import { findMeeting } from '../../meetings/index.ts';

/**
 * The file of an annex as it was sent out, in the newest version the viewer may read. Null where there is none the
 * viewer may have.
 */
export async function findSentAnnex(
  trx: Trx,
  viewer: Viewer,
  wanted: { readonly councilId: CouncilId; readonly heldOn: string; readonly annexId: AnnexId },
): Promise<FoundFile | null> {
  if (!isId(wanted.annexId)) return null;
  const meeting = await findMeeting(trx, viewer, wanted.councilId, wanted.heldOn);
  return meeting ? findAnnexFile(trx, viewer, agendaOf(meeting.id), wanted) : null;
}

/**
 * A picture of a text: as it went out with a paper, else as it is drafted, which those who prepare the agenda may see.
 */
export async function findPicture(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  hash: FileHash,
): Promise<FoundFile | null> {
  if (!isHash(hash)) return null;
  const sent = await findPaperPicture(trx, viewer, { councilId, hash });
  if (sent || !may(viewer, 'see-closed', councilId)) return sent;
  const [drafted] = await listDraftedPictures(trx, councilId, [hash]);
  return drafted ?? null;
}
