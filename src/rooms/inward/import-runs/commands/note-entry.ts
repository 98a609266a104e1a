import { z } from 'zod';
import { idText } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { canBecome, entryStates } from '../model/entry-state.ts';
import { runInput } from '../model/run-input.ts';
import { findEntryState, updateEntry } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Notes how far a document of a run is. Silent: the document's own import tells. Refusals: `run-unknown` ·
 * `run-entry-settled`.
 */
export const noteEntry = command({
  name: 'import-runs.note-entry',
  right: 'import-documents',
  input: runInput.extend({
    position: z.int(),
    state: z.enum(entryStates),
    told: z.string().nullable().optional(),
    importId: idText('imports').optional(),
    kind: z.enum(['agenda', 'minutes', 'annex-bundle']).optional(),
    meetingOn: z.string().nullable().optional(),
    contentHash: z.string().optional(),
    doubt: z.number().optional(),
  }),
  refuse,
  silent: true,
  async run(act, { councilId, runId, position, ...change }) {
    const from = await findEntryState(act.trx, councilId, { runId, position });
    if (from === null) return refused(refuse('run-unknown'));
    if (!canBecome(from, change.state)) return refused(refuse('run-entry-settled'));
    await updateEntry(act.trx, { runId, position }, change);
    return ok(null);
  },
});
