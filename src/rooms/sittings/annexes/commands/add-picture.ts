import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation, inner } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { inspectUpload, knowFiles } from '../../../ground/files/index.ts';
import { findAgendaOf, findItem } from '../../agendas/index.ts';
import { itemPlace } from '../queries/take-annex.ts';
import { insertPicture } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes in a picture for the item's text. @returns its hash
 * Refusals: `annex-none-chosen` · `annex-item-unknown` · the file's own.
 */
export const addPicture = commandWithPreparation({
  name: 'annexes.add-picture',
  right: 'write-agenda',
  input: itemPlace.omit({ meetingId: true }).extend({ file: uploadedFile('annex-none-chosen') }),
  refuse,
  prepare: (tools, { file }) => inspectUpload(tools, file, ['png', 'jpeg']),
  async run(act, { councilId, itemId }, picture) {
    const meetingId = await findAgendaOf(act.trx, { councilId, itemId });
    const item = meetingId && (await findItem(act.trx, { councilId, meetingId, itemId }));
    if (!item) return refused(refuse('annex-item-unknown'));
    const known = await inner(act, knowFiles, { files: [picture] });
    if (!known.ok) return known;
    const { hash, mediaType } = picture;
    await insertPicture(act.trx, { hash, mediaType, itemId, councilId });
    act.tell({
      about: [`agenda-item:${itemId}`, `meeting:${meetingId}`],
      closed: item.closedReason !== null,
    });
    return ok(hash);
  },
});
