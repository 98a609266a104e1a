import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { changedFields } from '../model/item.ts';
import { findSavedState } from '../queries/list-saved-states.ts';
import { refuseIfChanged } from '../queries/refuse-if-changed.ts';
import { itemInput, takeItem } from '../queries/take-item.ts';
import { tellWriting } from '../steps/tell-item.ts';
import { keepItem } from '../store/keep-item.ts';
import { refuse } from '../texts.da.ts';

/**
 * Goes back to an earlier saved state, as a new one: what was there in between is kept.
 * Refusals: those of the agenda · `item-unknown` · `item-changed-meanwhile` · `revision-unknown`.
 * @returns the new revision; the one that stands where it says the same
 */
export const restoreItem = command({
  name: 'agendas.restore-item',
  right: 'write-agenda',
  input: itemInput.extend({ revision: z.int(), wanted: z.int('revision-unknown') }),
  refuse,
  async run(act, { revision, wanted, ...place }) {
    const taken = await takeItem(act, place);
    if (!taken.ok) return taken;
    const item = taken.value;
    const changed = await refuseIfChanged(act.trx, item, revision);
    if (changed) return refused(changed);
    const state = await findSavedState(act.trx, item.id, wanted);
    if (!state) return refused(refuse('revision-unknown'));
    if (changedFields(item, state.content).length === 0) return unchanged(revision);
    await keepItem(act, item.id, revision + 1, state.content);
    tellWriting(act, item, state.content, { wanted });
    return ok(revision + 1);
  },
});
