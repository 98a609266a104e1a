import { Readable } from 'node:stream';
import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { maybeTime, tickInput } from '../../../../kernel/inputs.ts';
import { refused } from '../../../../kernel/result.ts';
import { commandWithPreparation, inner } from '../../../../platform/door/index.ts';
import { uploadedFile } from '../../../../platform/files/uploaded-file.ts';
import { unpackFiles } from '../../../../platform/reading/packed-files.ts';
import type { sourceFile } from '../../../ground/files/index.ts';
import { isDocument } from '../model/documents.ts';
import { refuse } from '../texts.da.ts';
import { beginRun } from './begin-run.ts';

/**
 * Begins a run with the documents of an uploaded ZIP, in the background.
 * Refusals: `run-no-file` · those of the unpacking · `run-empty`. @returns the run's id
 */
export const beginPackedRun = commandWithPreparation({
  name: 'import-runs.begin-packed-run',
  right: 'import-documents',
  input: z.object({
    councilId: councilInput,
    file: uploadedFile('run-no-file'),
    /** Meetings that are not in the plan are put there. */
    plan: tickInput,
    /** Where a file does not say when its meeting began. */
    startsAt: maybeTime,
  }),
  refuse,
  by: 'house',
  async prepare(tools, { file }) {
    const unpacked = await unpackFiles(tools.files.pathOf(file.hash), file.fileName);
    if (!unpacked.ok) return refused({ ...unpacked.error, field: 'file' });
    const files: z.input<typeof sourceFile>[] = [];
    for (const [fileName, bytes] of unpacked.value) {
      if (!isDocument(fileName)) continue;
      const { hash, size } = await tools.files.put(Readable.from([bytes]));
      files.push({ fileName, hash, size, isThere: () => tools.files.has(hash) });
    }
    return { ok: true, value: files };
  },
  run(act, { councilId, file, plan, startsAt }, files) {
    const answers = { agreed: plan ? ['new-meeting' as const] : [], startsAt };
    return inner(act, beginRun, { councilId, name: file.fileName, files, answers, inBackground: true });
  },
});
