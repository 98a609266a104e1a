import { expectOk } from '../../../kernel/result.ts';
import { type Act, inner } from '../../../platform/door/index.ts';
import type { ItemPlace } from '../item-files/index.ts';
import { listItemAnnexes } from '../item-files/index.ts';
import { changeAnnex } from './commands/change-annex.ts';
import { fieldsOfAnnex } from './forms/annex-form.ts';

/** Closes every annex of an item of a story. */
export async function closeStoryAnnexes(act: Act, place: ItemPlace, closedReason: string): Promise<void> {
  for (const annex of await listItemAnnexes(act.trx, place.itemId)) {
    const fields = { ...fieldsOfAnnex(annex), closed: true, closedReason };
    expectOk(await inner(act, changeAnnex, { ...place, annexId: annex.id, ...fields }));
  }
}
