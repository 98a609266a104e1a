import { isDeepStrictEqual } from 'node:util';
import type { Understood } from 'tvaers-reader';
import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import {
  type Act,
  asReadInput,
  command,
  inner,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import { proposeSign } from '../../signs/index.ts';
import { applyCorrections, importInput } from '../forms/apply-corrections.ts';
import { fieldsOfImport } from '../forms/import-fields.ts';
import { learnSigns } from '../model/learn-signs.ts';
import { takeImport } from '../queries/take-import.ts';
import { type StoredImport, saveCorrected } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Keeps what was typed over the preview, and proposes as the council's signs what it teaches. Refusals: `import-unknown` · `changed-meanwhile` · those of the form. */
export const correctImport = command({
  name: 'imports.correct-import',
  right: 'import-documents',
  input: importInput.extend({ fields: z.record(z.string(), z.string()), ...asReadInput }),
  refuse,
  async run(act, { fields, asRead, ...place }) {
    await takeTurns(act, `import:${place.importId}`);
    const taken = await takeImport(act.trx, place, 'correct');
    if (!taken.ok) return taken;
    const found = taken.value;
    const changed = refuseIfChanged(fieldsOfImport(found.understood), asRead);
    if (changed) return refused(changed);
    const corrected = applyCorrections(found.understood, fields);
    if (!corrected.ok) return corrected;
    const [before, after] = [found.understood, corrected.value];
    if (isDeepStrictEqual(before, after)) return unchanged({ meetingOn: after.meetingOn });
    await saveCorrected(act.trx, found.id, after);
    await proposeLearned(act, found, after);
    act.tell({
      about: [`import:${found.id}`],
      before: { meetingOn: before.meetingOn },
      after: { meetingOn: after.meetingOn },
    });
    return ok({ meetingOn: after.meetingOn });
  },
});

/** What is no sign (too short, known to all) is passed over: the correction itself stands. */
async function proposeLearned(act: Act, found: StoredImport, after: Understood): Promise<void> {
  const before = found.understood;
  if (before.kind === 'annex-bundle' || after.kind === 'annex-bundle') return;
  const { councilId, fileName: learnedFrom } = found;
  for (const learned of learnSigns(before, after)) {
    const asked = proposeSign.input.safeParse({ councilId, ...learned, learnedFrom });
    if (asked.success) await inner(act, proposeSign, asked.data);
  }
}
