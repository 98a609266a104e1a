import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { candidatePlace, takeOpenCandidate } from '../queries/take-open.ts';
import { changeCandidate } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Brings a removed candidate back. Refusals: `candidate-unknown` · `candidate-used`. */
export const restoreCandidate = command({
  name: 'proposals.restore-candidate',
  right: 'place-proposals',
  input: candidatePlace,
  refuse,
  async run(act, place) {
    const taken = await takeOpenCandidate(act, place, 'restore');
    if (!taken.ok) return taken;
    const { id, title } = taken.value;
    await changeCandidate(act.trx, id, { removed_at: null });
    act.tell({ about: [`candidate:${id}`], after: { title } });
    return ok(null);
  },
});
