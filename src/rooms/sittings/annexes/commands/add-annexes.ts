import { z } from 'zod';
import { faultsIn } from '../../../../kernel/faults.ts';
import { mostLetters } from '../../../../kernel/inputs.ts';
import { ok, type Refusal, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { type InspectedFile, inspectUpload } from '../../../ground/files/index.ts';
import { annexContent, annexFileOf, putNewAnnexes } from '../../item-files/index.ts';
import { cleanTitle } from '../model/clean-title.ts';
import { itemPlace, takeOn } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

/** What was found in the files of one upload, each by itself. */
type Found = { readonly files: readonly InspectedFile[]; readonly refusals: readonly Refusal[] };

/**
 * Puts the uploaded files on the item as annexes, in the order they came, titled by their names. A bad file does not
 * hold the others back; where all are bad, it is refused.
 * @returns what was wrong with single files
 * Refusals: `annex-none-chosen` · the files', the agenda's and the item's own.
 */
export const addAnnexes = commandWithPreparation({
  name: 'annexes.add-annexes',
  right: 'write-agenda',
  by: 'house',
  input: itemPlace.extend({
    files: z.array(uploadedFile('annex-none-chosen'), 'annex-none-chosen').min(1, 'annex-none-chosen'),
  }),
  refuse,
  async prepare(tools, { files: uploads }) {
    const found: { readonly files: InspectedFile[]; readonly refusals: Refusal[] } = {
      files: [],
      refusals: [],
    };
    for (const upload of uploads) {
      const file = await inspectUpload(tools, upload);
      if (file.ok) found.files.push(file.value);
      else found.refusals.push(file.error);
    }
    const allBad = found.files.length === 0 ? faultsIn(found.refusals) : null;
    return allBad ? refused(allBad) : ok<Found>(found);
  },
  async run(act, { files: _uploads, ...place }, { files, refusals }) {
    const annexes = files.map((file) => annexContent.parse({ ...annexFileOf(file), title: titleOf(file) }));
    const on = await takeOn(act, place);
    if (!on.ok) return on;
    const put = await putNewAnnexes(act, on.value, annexes, files);
    return put.ok ? ok(refusals) : put;
  },
});

function titleOf({ fileName }: InspectedFile): string {
  return cleanTitle(fileName).slice(0, mostLetters.line);
}
