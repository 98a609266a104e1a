import { mostLetters, neededText } from '../../../../kernel/inputs.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { itemInput, takeItem } from '../queries/take-item.ts';
import { tellItem } from '../steps/tell-item.ts';
import { closedWhy, refuse } from '../texts.da.ts';

/**
 * Withdraws an item: it keeps its number and its place, and says that it is withdrawn and why.
 * Refusals: those of the agenda · `item-unknown` · `withdraw-reason-missing`.
 */
export const withdrawItem = command({
  name: 'agendas.withdraw-item',
  right: 'write-agenda',
  input: itemInput.extend({
    reason: neededText(mostLetters.reason, 'withdraw-reason-missing'),
  }),
  refuse,
  async run(act, { reason, ...place }) {
    const taken = await takeItem(act, place);
    if (!taken.ok) return taken;
    const item = taken.value;
    if (item.withdrawnReason === reason) return unchanged(null);
    await act.trx
      .updateTable('agenda_items')
      .set({ withdrawn_reason: reason })
      .where('id', '=', item.id)
      .execute();
    const after = { reason: item.closedReason === null ? reason : closedWhy };
    tellItem(act, item, { onAgenda: place.meetingId, after });
    return ok(null);
  },
});
