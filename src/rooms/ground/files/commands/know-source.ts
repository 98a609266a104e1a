import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { sourceFile } from '../model.ts';
import { lockFile } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Makes a file known that its reader has found sound: the inspection takes no HTML and no JSON. It has no kind and no
 * words to search in until it comes as something else too. Refusals: `document-gone`.
 */
export const knowSource = command({
  name: 'files.know-source',
  right: 'store-files',
  input: sourceFile,
  refuse,
  as: 'files',
  silent: true,
  async run({ trx }, { hash, size, fileName, isThere }) {
    await lockFile(trx, hash);
    if (!(await isThere())) return refused(refuse('document-gone', { file: fileName }));
    await trx
      .insertInto('files')
      .values({ hash, size: BigInt(size), media_type: 'application/octet-stream', text: '' })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
    return ok(null);
  },
});
