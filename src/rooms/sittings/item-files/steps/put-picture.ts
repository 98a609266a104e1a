import type { FileHash } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, inner, type Told } from '../../../../platform/door/index.ts';
import { type InspectedFile, knowFiles } from '../../../ground/files/index.ts';
import type { TakenItem } from '../model/annex.ts';
import { insertPicture } from '../store.ts';

/** Lets a picture stand in the item's texts. @returns its hash */
export async function putPicture(act: Act, on: TakenItem, picture: InspectedFile): Promise<Told<FileHash>> {
  const known = await inner(act, knowFiles, { files: [picture] });
  if (!known.ok) return known;
  const { councilId, meetingId, itemId, closedReason } = on;
  const { hash, mediaType } = picture;
  await insertPicture(act.trx, { hash, mediaType, itemId, councilId });
  act.tell({ about: [`agenda-item:${itemId}`, `meeting:${meetingId}`], closed: closedReason !== null });
  return ok(hash);
}
