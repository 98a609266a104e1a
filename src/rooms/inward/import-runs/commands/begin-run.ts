import { createHash } from 'node:crypto';
import { z } from 'zod';
import { councilInput, newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { knowSource, sourceFile } from '../../../ground/files/index.ts';
import { runAnswers } from '../model/run.ts';
import { workRunJob } from '../steps/work-run.ts';
import { findUnfinished, insertRun } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Begins to take many documents in; the same documents, begun before and not done, go on where they ended.
 * They are known from now on, so that nothing sweeps away what waits. Refusals: `run-empty` · `document-gone`. @returns the run's id
 */
export const beginRun = command({
  name: 'import-runs.begin-run',
  right: 'import-documents',
  input: z.object({
    councilId: councilInput,
    /** What the folder or ZIP is called. */
    name: z.string().trim().min(1),
    files: z.array(sourceFile).min(1, 'run-empty'),
    answers: runAnswers,
    /** The server's own worker does it; otherwise whoever began it. */
    inBackground: z.boolean(),
  }),
  refuse,
  by: 'house',
  async run(act, { councilId, name, files, answers, inBackground }) {
    const listed = JSON.stringify([files.map(({ fileName, hash }) => [fileName, hash]), answers]);
    const fingerprint = createHash('sha256').update(listed).digest('hex');
    const unfinished = await findUnfinished(act.trx, councilId, fingerprint);
    const id = unfinished ?? newId<'import_runs'>();
    // In the order of their names, so that two who bring the same files never wait for each other.
    for (const file of unfinished ? [] : files.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))) {
      const known = await inner(act, knowSource, file);
      if (!known.ok) return known;
    }
    if (!unfinished)
      await insertRun(act.trx, { id, councilId, name, fingerprint, answers, begunBy: act.personId }, files);
    if (inBackground) await enqueueJob(act.trx, workRunJob, { councilId, runId: id });
    act.tell({ about: [`import-run:${id}`], after: { name, count: files.length } });
    return ok(id);
  },
});
