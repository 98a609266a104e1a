import { type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listSavedStates } from '../queries/item-history.ts';
import { refuse } from '../texts.da.ts';
import { type Conflict, saveItem } from './save-item.ts';

/** Goes back to an earlier saved state, as a new one: what was there in between stays in the history. */
export async function restoreItem(
  trx: Trx,
  viewer: Viewer,
  itemId: string,
  revisions: { readonly current: number; readonly wanted: number },
): Promise<Result<number, Refusal | Conflict>> {
  const states = await listSavedStates(trx, itemId);
  const wanted = states.find((state) => state.revision === revisions.wanted);
  if (!wanted) return refused(refuse('revision-unknown'));
  return saveItem(trx, viewer, itemId, revisions.current, wanted.content);
}
