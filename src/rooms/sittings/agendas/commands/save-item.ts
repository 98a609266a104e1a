import { z } from 'zod';
import { ok, type Refusal, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { DraftItem } from '../model/draft.ts';
import { changedFields, savedContent } from '../model/item.ts';
import { findLastWriter } from '../queries/find-last-writer.ts';
import { refuse, somebodyElse } from '../texts.da.ts';
import { keepItem } from './keep-item.ts';
import { matterOf, refuseWritten, writtenItem } from './matter-of.ts';
import { itemInput, takeItem } from './take-item.ts';
import { tellWriting } from './tell-item.ts';

/**
 * Saves an item over the revision its writer had read; a record number not seen before makes a matter.
 * Refusals: those of its form · those of the agenda · `item-unknown` · `item-changed-meanwhile` with the `revision` that
 * stands: nothing was overwritten · those of matters.
 * @returns the new revision; the one that stands where nothing is written otherwise
 */
export const saveItem = command({
  name: 'agendas.save-item',
  right: 'write-agenda',
  input: z.object({ ...itemInput.shape, revision: z.int(), ...writtenItem.shape }),
  refuse: refuseWritten,
  async run(act, { councilId, meetingId, itemId, revision, ...content }) {
    const taken = await takeItem(act, { councilId, meetingId, itemId });
    if (!taken.ok) return taken;
    const item = taken.value;
    const changed = await refuseIfChanged(act.trx, item, revision);
    if (changed) return refused(changed);
    const matterId = await matterOf(act, councilId, content);
    if (!matterId.ok) return matterId;
    const saved = savedContent.parse({ ...content, matterId: matterId.value });
    if (changedFields(item, saved).length === 0) return unchanged(revision);
    await keepItem(act, itemId, revision + 1, saved);
    tellWriting(act, item, saved);
    return ok(revision + 1);
  },
});

/** Somebody saved between reading and saving. */
export async function refuseIfChanged(
  trx: Trx,
  { id, revision }: DraftItem,
  read: number,
): Promise<Refusal | null> {
  if (revision === read) return null;
  const name = (await findLastWriter(trx, id)) ?? somebodyElse;
  return refuse('item-changed-meanwhile', { name, revision });
}
