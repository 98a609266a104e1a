import { readRequest } from 'tvaers-reader/model';
import { z } from 'zod';
import type { Answer } from '../../../../kernel/faults.ts';
import { councilInput, newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation, inner } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { knowSource } from '../../../ground/files/index.ts';
import { getProfile } from '../../signs/index.ts';
import { understandFile } from '../steps/understand-file.ts';
import { insertImport } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Reads an uploaded document and keeps what was understood, to be looked over before anything is stored.
 * Refusals: `import-no-file` · those of the date, of the file and of the reading; nothing is kept then.
 * @returns the import's id
 */
export const readUpload = commandWithPreparation({
  name: 'imports.read-upload',
  right: 'import-documents',
  by: 'house',
  input: z.object({
    councilId: councilInput,
    /** The meeting's date, where the person knows it. */
    on: z.string().trim().default(''),
    file: uploadedFile('import-no-file'),
  }),
  refuse,
  async prepare(tools, { councilId, on, file }) {
    const request = atField('on', readRequest(councilId, on));
    const profile = await tools.read((trx) => getProfile(trx, councilId));
    const stored = { path: tools.files.pathOf(file.hash), file: file.fileName };
    // What is wrong with the file is said beside what is wrong with the date.
    const asked = { ...stored, council: councilId, on: request.ok ? on : '', profile };
    const understood = atField('file', await understandFile(asked));
    if (!request.ok) return understood.ok ? request : refused([...request.error, ...understood.error]);
    const isThere = () => tools.files.has(file.hash);
    return understood.ok ? ok({ understood: understood.value, isThere }) : understood;
  },
  async run(act, { councilId, file }, { understood, isThere }) {
    const known = await inner(act, knowSource, { ...file, isThere });
    if (!known.ok) return known;
    const id = newId<'imports'>();
    const { fileName, hash: fileHash } = file;
    await insertImport(act.trx, { id, councilId, fileName, fileHash, understood, uploadedBy: act.personId });
    act.tell({ about: [`import:${id}`], after: { file: fileName, kind: understood.kind } });
    return ok(id);
  },
});

function atField<T>(field: string, result: Result<T>): Answer<T> {
  return result.ok ? result : refused([{ ...result.error, field }]);
}
