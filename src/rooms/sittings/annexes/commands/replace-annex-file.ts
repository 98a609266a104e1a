import { ok } from '../../../../kernel/result.ts';
import { commandWithPreparation, inner, unchanged } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { inspectUpload, knowFiles } from '../../../ground/files/index.ts';
import { annexFileOf } from '../model/annex.ts';
import { annexPlace, takeAnnex } from '../queries/take-annex.ts';
import { tellAnnexes } from '../steps/tell-annexes.ts';
import { updateFile } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Puts another file in the annex's place; what is said of it stays, and what was sent out keeps the old file.
 * Refusals: `annex-none-chosen` · `annex-unknown` · the file's and the agenda's own.
 */
export const replaceAnnexFile = commandWithPreparation({
  name: 'annexes.replace-annex-file',
  right: 'write-agenda',
  input: annexPlace.extend({ file: uploadedFile('annex-none-chosen') }),
  refuse,
  prepare: (tools, { file }) => inspectUpload(tools, file),
  async run(act, place, file) {
    const taken = await takeAnnex(act, place);
    if (!taken.ok) return taken;
    const { annex } = taken.value;
    if (annex.fileHash === file.hash && annex.fileName === file.fileName) return unchanged(null);
    const known = await inner(act, knowFiles, { files: [file] });
    if (!known.ok) return known;
    await updateFile(act.trx, annex.id, annexFileOf(file));
    tellAnnexes(act, taken.value, [annex]);
    return ok(null);
  },
});
