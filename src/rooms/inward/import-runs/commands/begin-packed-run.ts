import { Readable } from 'node:stream';
import { z } from 'zod';
import { councilInput, type FileHash } from '../../../../kernel/ids.ts';
import { refused } from '../../../../kernel/result.ts';
import { commandWithPreparation, inner } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { unpackFiles } from '../../../../platform/reading/packed-files.ts';
import { isDocument } from '../model/documents.ts';
import { runAnswers } from '../model/run.ts';
import { refuse } from '../texts.da.ts';
import { beginRun } from './begin-run.ts';

/**
 * Begins a run with the documents of an uploaded ZIP, in the background.
 * Refusals: `run-no-file` · those of the unpacking · `run-empty`. @returns the run's id
 */
export const beginPackedRun = commandWithPreparation({
  name: 'import-runs.begin-packed-run',
  right: 'import-documents',
  input: z.object({ councilId: councilInput, file: uploadedFile('run-no-file'), answers: runAnswers }),
  refuse,
  async prepare(tools, { file }) {
    const unpacked = await unpackFiles(tools.files.pathOf(file.hash), file.fileName);
    if (!unpacked.ok) return refused({ ...unpacked.error, field: 'file' });
    const files: { fileName: string; fileHash: FileHash; size: number }[] = [];
    for (const [fileName, bytes] of unpacked.value) {
      if (!isDocument(fileName)) continue;
      const { hash: fileHash, size } = await tools.files.put(Readable.from([bytes]));
      files.push({ fileName, fileHash, size });
    }
    return { ok: true, value: files };
  },
  run: (act, { councilId, file, answers }, files) =>
    inner(act, beginRun, { councilId, name: file.fileName, files, answers, inBackground: true }),
});
