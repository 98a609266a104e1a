import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { proposalPlace, takeOpenProposal } from '../queries/take-open.ts';
import { setWithdrawn } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** The proposer, and only the proposer, takes an open proposal back. Refusals: `proposal-…`. */
export const withdrawProposal = command({
  name: 'proposals.withdraw-proposal',
  right: 'propose-items',
  input: proposalPlace,
  refuse,
  async run(act, place) {
    const taken = await takeOpenProposal(act, place, 'withdraw', act.personId);
    if (!taken.ok) return taken;
    const { id, title } = taken.value;
    await setWithdrawn(act.trx, id, act.at);
    act.tell({ about: [`proposal:${id}`], after: { title } });
    return ok(null);
  },
});
