import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { runInput } from '../model/run-input.ts';
import { findRun, setFinished } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Every document of the run has been gone through. Refusals: `run-unknown`. */
export const finishRun = command({
  name: 'import-runs.finish-run',
  right: 'import-documents',
  input: runInput,
  refuse,
  async run(act, { councilId, runId }) {
    const found = await findRun(act.trx, councilId, runId);
    if (!found) return refused(refuse('run-unknown'));
    await setFinished(act.trx, runId, act.at);
    act.tell({ about: [`import-run:${runId}`], after: { name: found.name } });
    return ok(null);
  },
});
