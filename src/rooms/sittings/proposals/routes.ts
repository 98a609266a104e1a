import {
  candidateItem,
  candidateMove,
  candidateRemoval,
  candidateReturn,
  candidatesWork,
  candidateWork,
  myProposals,
  proposalsWork,
  proposalWithdrawal,
  proposalWork,
} from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import {
  showCandidate,
  showCandidates,
  submitCandidate,
  submitItem,
  submitMove,
  submitRemoval,
  submitReturn,
} from './handlers/candidates.ts';
import { showOwn, submitProposal, submitWithdrawal } from './handlers/own-proposals.ts';
import { showProposal, showProposals, submitPlace } from './handlers/proposals.ts';

/** On the candidate's own page. */
function onCandidate(part: string, path: string, handle: Route['handle']): readonly Route[] {
  return formOn((place) => `${candidateWork(place)}#${part}`, { path, access: 'place-proposals', handle });
}

export const routes: readonly Route[] = [
  { method: 'GET', path: myProposals.pattern, access: 'propose-items', handle: (visit) => showOwn(visit) },
  { method: 'POST', path: myProposals.pattern, access: 'propose-items', handle: submitProposal },
  ...formOn(() => myProposals(), {
    path: proposalWithdrawal.pattern,
    access: 'propose-items',
    handle: submitWithdrawal,
  }),
  { method: 'GET', path: proposalsWork.pattern, access: 'read-proposals', handle: showProposals },
  {
    method: 'GET',
    path: proposalWork.pattern,
    access: 'read-proposals',
    handle: (visit) => showProposal(visit),
  },
  { method: 'POST', path: proposalWork.pattern, access: 'place-proposals', handle: submitPlace },
  {
    method: 'GET',
    path: candidatesWork.pattern,
    access: 'read-proposals',
    handle: (visit) => showCandidates(visit),
  },
  { method: 'POST', path: candidatesWork.pattern, access: 'place-proposals', handle: submitCandidate },
  {
    method: 'GET',
    path: candidateWork.pattern,
    access: 'read-proposals',
    handle: (visit) => showCandidate(visit),
  },
  ...onCandidate('flyt', candidateMove.pattern, submitMove),
  ...onCandidate('dagsorden', candidateItem.pattern, submitItem),
  ...onCandidate('fjern', candidateRemoval.pattern, submitRemoval),
  ...formOn(({ council, candidate }) => candidatesWork({ council }, { fjernet: candidate }), {
    path: candidateReturn.pattern,
    access: 'place-proposals',
    handle: submitReturn,
  }),
];
