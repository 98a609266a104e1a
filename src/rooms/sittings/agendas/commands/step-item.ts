import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { direction, stepped } from '../model/order.ts';
import { listItemIds } from '../queries/list-positions.ts';
import { itemInput, takeItem } from '../queries/take-item.ts';
import { tellItem } from '../steps/tell-item.ts';
import { forgetGivenNumbers } from '../store/forget-given-numbers.ts';
import { setPositions } from '../store/set-positions.ts';
import { directionNames, refuse } from '../texts.da.ts';

/** One step within its section; at the end of the row it stays. Refusals: those of the agenda · `item-unknown`. */
export const stepItem = command({
  name: 'agendas.step-item',
  right: 'write-agenda',
  input: itemInput.extend({ direction }),
  refuse,
  async run(act, { direction, ...place }) {
    const taken = await takeItem(act, place);
    if (!taken.ok) return taken;
    const item = taken.value;
    const order = stepped(await listItemIds(act.trx, item.sectionId), item.id, direction);
    if (!order) return unchanged(null);
    await setPositions(act.trx, 'agenda_items', order);
    await forgetGivenNumbers(act.trx, place.meetingId);
    tellItem(act, item, { onAgenda: place.meetingId, after: { direction: directionNames[direction] } });
    return ok(null);
  },
});
