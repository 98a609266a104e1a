import { ok } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { updateFile } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { annexPlace, takeAnnex } from './take-annex.ts';
import { takeFile } from './take-file.ts';
import { tellAnnexes } from './tell-annexes.ts';

/**
 * Puts another file in the annex's place; what is said of it stays, and what was sent out keeps the old file.
 * Refusals: `annex-none-chosen` · `annex-unknown` · the file's and the agenda's own.
 */
export const replaceAnnexFile = commandWithPreparation({
  name: 'annexes.replace-annex-file',
  right: 'write-agenda',
  input: annexPlace.extend({ file: uploadedFile('annex-none-chosen') }),
  refuse,
  prepare: (tools, { file }) => takeFile(tools, file),
  async run(act, place, file) {
    const taken = await takeAnnex(act, place);
    if (!taken.ok) return taken;
    const { annex } = taken.value;
    await updateFile(act.trx, annex.id, file);
    tellAnnexes(act, taken.value, [annex]);
    return ok(null);
  },
});
