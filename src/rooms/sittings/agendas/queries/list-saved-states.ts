import type { AgendaItemId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type SavedContent, savedContent } from '../model/item.ts';

export type SavedState = {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly content: SavedContent;
};

/** Every saved state of an item's words, newest first. */
export async function listSavedStates(trx: Trx, itemId: AgendaItemId): Promise<readonly SavedState[]> {
  const rows = await selectStates(trx, itemId).orderBy('revision', 'desc').execute();
  return rows.map(toState);
}

/** The state the item was in at a revision, or null. */
export async function findSavedState(
  trx: Trx,
  itemId: AgendaItemId,
  revision: number,
): Promise<SavedState | null> {
  const row = await selectStates(trx, itemId).where('revision', '=', revision).executeTakeFirst();
  return row ? toState(row) : null;
}

function selectStates(trx: Trx, itemId: AgendaItemId) {
  return trx
    .selectFrom('item_revisions')
    .leftJoin('people', 'people.id', 'item_revisions.saved_by')
    .select(['revision', 'content', 'saved_at', 'people.name'])
    .where('item_id', '=', itemId);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectStates>['executeTakeFirstOrThrow']>>;

function toState(row: Row): SavedState {
  return {
    revision: row.revision,
    savedBy: row.name ?? 'Systemet',
    savedAt: row.saved_at,
    content: savedContent.parse(row.content),
  };
}
