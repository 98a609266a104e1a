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

export const routes: readonly Route[] = [
  { method: 'GET', path: myProposals.pattern, access: 'propose-items', handle: (visit) => showOwn(visit) },
  { method: 'POST', path: myProposals.pattern, access: 'propose-items', handle: submitProposal },
  { method: 'POST', path: proposalWithdrawal.pattern, access: 'propose-items', handle: submitWithdrawal },
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
  { method: 'POST', path: candidateMove.pattern, access: 'place-proposals', handle: submitMove },
  { method: 'POST', path: candidateItem.pattern, access: 'place-proposals', handle: submitItem },
  { method: 'POST', path: candidateRemoval.pattern, access: 'place-proposals', handle: submitRemoval },
  { method: 'POST', path: candidateReturn.pattern, access: 'place-proposals', handle: submitReturn },
];
