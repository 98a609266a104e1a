import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';

/** How a command names a run: within its council. */
export const runInput = z.object({ councilId: councilInput, runId: idInput('import_runs', 'run-unknown') });
