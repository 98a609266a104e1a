import { refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { inspectUpload } from '../../../ground/files/index.ts';
import { findAgendaOf, findItem } from '../../agendas/index.ts';
import { putPicture } from '../../item-files/index.ts';
import { itemPlace } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes in a picture for the item's text. @returns its hash
 * Refusals: `annex-none-chosen` · `annex-item-unknown` · the file's own.
 */
export const addPicture = commandWithPreparation({
  name: 'annexes.add-picture',
  right: 'write-agenda',
  by: 'house',
  input: itemPlace.omit({ meetingId: true }).extend({ file: uploadedFile('annex-none-chosen') }),
  refuse,
  prepare: (tools, { file }) => inspectUpload(tools, file, ['png', 'jpeg']),
  async run(act, { councilId, itemId }, picture) {
    const meetingId = await findAgendaOf(act.trx, { councilId, itemId });
    const item = meetingId && (await findItem(act.trx, { councilId, meetingId, itemId }));
    if (!meetingId || !item) return refused(refuse('annex-item-unknown'));
    return putPicture(act, { councilId, meetingId, itemId, closedReason: item.closedReason }, picture);
  },
});
