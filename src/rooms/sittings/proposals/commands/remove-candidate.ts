import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { candidatePlace, takeOpenCandidate } from '../queries/take-open.ts';
import { changeCandidate } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Takes the candidate off the list; it can be brought back. Refusals: `candidate-unknown` · `candidate-used`. */
export const removeCandidate = command({
  name: 'proposals.remove-candidate',
  right: 'place-proposals',
  input: candidatePlace,
  refuse,
  async run(act, place) {
    const taken = await takeOpenCandidate(act, place, 'remove');
    if (!taken.ok) return taken;
    const { id, title } = taken.value;
    await changeCandidate(act.trx, id, { removed_at: act.at.toString() });
    act.tell({ about: [`candidate:${id}`], before: { title } });
    return ok(null);
  },
});
