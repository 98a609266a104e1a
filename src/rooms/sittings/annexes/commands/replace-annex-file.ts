import { commandWithPreparation, unchanged } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { inspectUpload } from '../../../ground/files/index.ts';
import { replaceFile } from '../../item-files/index.ts';
import { annexPlace, takeAnnex } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

/**
 * Puts another file in the annex's place; what is said of it stays, and what was sent out keeps the old file.
 * Refusals: `annex-none-chosen` · `annex-unknown` · the file's and the agenda's own.
 */
export const replaceAnnexFile = commandWithPreparation({
  name: 'annexes.replace-annex-file',
  right: 'write-agenda',
  by: 'house',
  input: annexPlace.extend({ file: uploadedFile('annex-none-chosen') }),
  refuse,
  prepare: (tools, { file }) => inspectUpload(tools, file),
  async run(act, place, file) {
    const taken = await takeAnnex(act, place);
    if (!taken.ok) return taken;
    const { annex } = taken.value;
    if (annex.fileHash === file.hash && annex.fileName === file.fileName) return unchanged(null);
    return replaceFile(act, taken.value.on, annex, file);
  },
});
