import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { runInput } from '../model/run-input.ts';
import { nextOfRun } from '../model/state.ts';
import { workRunJob } from '../steps/work-run.ts';
import { findRun } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Asks the worker to go on with a run that stopped on its way. Refusals: `run-unknown`. */
export const goOnWithRun = command({
  name: 'import-runs.go-on-with-run',
  right: 'import-documents',
  input: runInput,
  refuse,
  silent: true,
  async run(act, { councilId, runId }) {
    const found = await findRun(act.trx, councilId, runId);
    if (!found) return refused(refuse('run-unknown'));
    if (nextOfRun(found, 'go-on') !== null) await enqueueJob(act.trx, workRunJob, { councilId, runId });
    return ok(null);
  },
});
