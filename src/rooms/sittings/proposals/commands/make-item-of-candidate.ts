import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { candidatePlace, takeOpenCandidate } from '../queries/take-open.ts';
import { addToAgenda, agendaPlace } from '../steps/add-to-agenda.ts';
import { changeCandidate } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** The candidate becomes an item on a coming agenda. Refusals: `candidate-…` · `place-…` · of agendas. */
export const makeItemOfCandidate = command({
  name: 'proposals.make-item-of-candidate',
  right: 'place-proposals',
  input: z.object({ ...candidatePlace.shape, place: agendaPlace }),
  refuse,
  async run(act, { place, ...named }) {
    const taken = await takeOpenCandidate(act, named, 'make-item');
    if (!taken.ok) return taken;
    const { id, title, recordNumber } = taken.value;
    const added = await addToAgenda(act, named.councilId, place, { title, recordNumber });
    if (!added.ok) return added;
    const { itemId, meetingId, meetingOn } = added.value;
    await changeCandidate(act.trx, id, { item_id: itemId });
    act.tell({
      about: [`candidate:${id}`, `agenda-item:${itemId}`, `meeting:${meetingId}`],
      after: { title, meetingOn },
    });
    return ok(added.value);
  },
});
