import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { UploadedFile } from '../../../../platform/http/form.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { registerFile } from '../../../ground/files/index.ts';
import type { ItemPlace } from '../model.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes in a picture for the item's text. @returns its hash
 * Refusals: `annex-none-chosen` · `annex-item-unknown` · the file's own.
 */
export async function addPicture(
  visit: Pick<Visit, 'db' | 'files' | 'viewer'>,
  place: Omit<ItemPlace, 'meetingId'>,
  upload: UploadedFile | undefined,
): Promise<Result<string>> {
  if (!upload) return refused(refuse('annex-none-chosen'));
  const registered = await registerFile(visit, upload, ['png', 'jpeg']);
  if (!registered.ok) return registered;
  const { hash, mediaType } = registered.value;
  return visit.db.as(visit.viewer, async (trx) => {
    if (!(await isCouncilsItem(trx, place))) return refused(refuse('annex-item-unknown'));
    await trx
      .insertInto('pictures')
      .values({ file_hash: hash, item_id: place.itemId, council_id: place.councilId, media_type: mediaType })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return ok(hash);
  });
}

async function isCouncilsItem(trx: Trx, place: Omit<ItemPlace, 'meetingId'>): Promise<boolean> {
  const found = await trx
    .selectFrom('agenda_items')
    .innerJoin('meetings', 'meetings.id', 'agenda_items.meeting_id')
    .select('agenda_items.id')
    .where('agenda_items.id', '=', place.itemId)
    .where('meetings.council_id', '=', place.councilId)
    .executeTakeFirst();
  return found !== undefined;
}
