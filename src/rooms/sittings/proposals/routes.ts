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
import type { Access, Route } from '../../../platform/http/route.ts';
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

const members: Access = ['member', 'chair'];
const readers: Access = ['secretariat', 'chair'];
const keepers: Access = ['secretariat'];

export const routes: readonly Route[] = [
  { method: 'GET', path: myProposals.pattern, access: members, handle: (visit) => showOwn(visit) },
  { method: 'POST', path: myProposals.pattern, access: members, handle: submitProposal },
  { method: 'POST', path: proposalWithdrawal.pattern, access: members, handle: submitWithdrawal },
  { method: 'GET', path: proposalsWork.pattern, access: readers, handle: showProposals },
  { method: 'GET', path: proposalWork.pattern, access: readers, handle: (visit) => showProposal(visit) },
  { method: 'POST', path: proposalWork.pattern, access: keepers, handle: submitPlace },
  { method: 'GET', path: candidatesWork.pattern, access: readers, handle: (visit) => showCandidates(visit) },
  { method: 'POST', path: candidatesWork.pattern, access: keepers, handle: submitCandidate },
  { method: 'GET', path: candidateWork.pattern, access: readers, handle: (visit) => showCandidate(visit) },
  { method: 'POST', path: candidateMove.pattern, access: keepers, handle: submitMove },
  { method: 'POST', path: candidateItem.pattern, access: keepers, handle: submitItem },
  { method: 'POST', path: candidateRemoval.pattern, access: keepers, handle: submitRemoval },
  { method: 'POST', path: candidateReturn.pattern, access: keepers, handle: submitReturn },
];
