import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { itemInput, takeItem } from '../queries/take-item.ts';
import { mattersOf, tellItem } from '../steps/tell-item.ts';
import { refuse } from '../texts.da.ts';

/** Deletes an item that was never sent out. Refusals: those of the agenda · `item-unknown` · `item-was-sent`. */
export const deleteItem = command({
  name: 'agendas.delete-item',
  right: 'write-agenda',
  input: itemInput,
  refuse,
  async run(act, place) {
    const taken = await takeItem(act, place);
    if (!taken.ok) return taken;
    const item = taken.value;
    if (item.firstSentIn !== null) return refused(refuse('item-was-sent'));
    await act.trx.deleteFrom('agenda_items').where('id', '=', item.id).execute();
    tellItem(act, item, { onAgenda: place.meetingId, alsoAbout: mattersOf(item) });
    return ok(null);
  },
});
