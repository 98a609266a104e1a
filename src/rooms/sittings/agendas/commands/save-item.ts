import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { changedFields, savedContent } from '../model/item.ts';
import { refuseIfChanged } from '../queries/refuse-if-changed.ts';
import { itemInput, takeItem } from '../queries/take-item.ts';
import { matterOf, refuseWritten, writtenItem } from '../steps/matter-of.ts';
import { tellWriting } from '../steps/tell-item.ts';
import { keepItem } from '../store/keep-item.ts';

/**
 * Saves an item over the revision its writer had read; a record number not seen before makes a matter. What is saved
 * while it is still being typed leaves the matter as it is: half a number is none.
 * Refusals: those of its form · those of the agenda · `item-unknown` · `item-changed-meanwhile` with the `revision` that
 * stands: nothing was overwritten · those of matters.
 * @returns the new revision; the one that stands where nothing is written otherwise
 */
export const saveItem = command({
  name: 'agendas.save-item',
  right: 'write-agenda',
  input: z.object({
    ...itemInput.shape,
    revision: z.int(),
    isTyping: z.boolean().default(false),
    ...writtenItem.shape,
  }),
  refuse: refuseWritten,
  async run(act, { councilId, meetingId, itemId, revision, isTyping, ...content }) {
    const taken = await takeItem(act, { councilId, meetingId, itemId });
    if (!taken.ok) return taken;
    const item = taken.value;
    const changed = await refuseIfChanged(act.trx, item, revision);
    if (changed) return refused(changed);
    const matterId = isTyping ? ok(item.matterId) : await matterOf(act, councilId, content);
    if (!matterId.ok) return matterId;
    const saved = savedContent.parse({ ...content, matterId: matterId.value });
    if (changedFields(item, saved).length === 0) return unchanged(revision);
    await keepItem(act, itemId, revision + 1, saved);
    tellWriting(act, item, saved);
    return ok(revision + 1);
  },
});
