import { nextState } from '../../../../kernel/states.ts';
import type { Proposal } from '../model.ts';

type State = Proposal['state']['kind'];

/** What becomes of a proposal; `docs/states/proposals.md` says the same to people. There is no "rejected". */
const transitions = [
  { from: null, event: 'propose', to: 'open' },
  { from: 'open', event: 'put-on-agenda', to: 'on-agenda' },
  { from: 'open', event: 'withdraw', to: 'withdrawn' },
  { from: 'on-agenda', event: 'delete-item', to: 'open' },
] as const;

export type ProposalEvent = (typeof transitions)[number]['event'];

/** Where the event brings the proposal, or null where it cannot happen. */
export function nextOfProposal({ state }: Pick<Proposal, 'state'>, event: ProposalEvent): State | null {
  return nextState<State, ProposalEvent>(transitions, state.kind, event);
}
