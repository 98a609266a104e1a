import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { applyCorrections, importInput } from '../forms/apply-corrections.ts';
import { findImport, saveCorrected } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Keeps what was typed over the preview. Refusals: `import-unknown` · those of the form. */
export const correctImport = command({
  name: 'imports.correct-import',
  right: 'import-documents',
  input: importInput.extend({ fields: z.record(z.string(), z.string()) }),
  refuse,
  async run(act, { fields, ...place }) {
    const found = await findImport(act.trx, place);
    if (!found) return refused(refuse('import-unknown'));
    const corrected = applyCorrections(found.understood, fields);
    if (!corrected.ok) return corrected;
    const [before, after] = [found.understood, corrected.value];
    if (isDeepStrictEqual(before, after)) return unchanged({ meetingOn: after.meetingOn });
    await saveCorrected(act.trx, found.id, after);
    act.tell({
      about: [`import:${found.id}`],
      before: { meetingOn: before.meetingOn },
      after: { meetingOn: after.meetingOn },
    });
    return ok({ meetingOn: after.meetingOn });
  },
});
