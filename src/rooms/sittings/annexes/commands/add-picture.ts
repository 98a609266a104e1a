import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { findAgendaOf, findItem } from '../../agendas/index.ts';
import { insertPicture } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { itemPlace } from './take-annex.ts';
import { takeFile } from './take-file.ts';

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
    const meetingId = await findAgendaOf(act.trx, { councilId, itemId });
    const item = meetingId && (await findItem(act.trx, { councilId, meetingId, itemId }));
    if (!item) return refused(refuse('annex-item-unknown'));
    await insertPicture(act.trx, { hash, mediaType, itemId, councilId });
    act.tell({
      about: [`agenda-item:${itemId}`, `meeting:${meetingId}`],
      closed: item.closedReason !== null,
    });
    return ok(hash);
  },
});
