import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { findItem } from '../queries/find-item.ts';
import { insertPicture } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { takeFile } from './take-file.ts';
import { itemPlace } from './take-item.ts';

/**
 * Takes in a picture for the item's text. @returns its hash
 * Refusals: `annex-none-chosen` · `annex-item-unknown` · the file's own.
 */
export const addPicture = commandWithPreparation({
  name: 'annexes.add-picture',
  right: 'write-agenda',
  input: itemPlace.omit({ meetingId: true }).extend({ file: uploadedFile('annex-none-chosen') }),
  refuse,
  prepare: (tools, { file }) => takeFile(tools, file, ['png', 'jpeg']),
  async run(act, { councilId, itemId }, { fileHash: hash, mediaType }) {
    const item = await findItem(act.trx, { councilId, itemId });
    if (!item) return refused(refuse('annex-item-unknown'));
    await insertPicture(act.trx, { hash, mediaType, itemId, councilId });
    act.tell({ about: [`agenda-item:${itemId}`, `meeting:${item.meetingId}`], closed: item.isClosed });
    return ok(hash);
  },
});
