import { id } from './parts.ts';
import { path } from './path.ts';

export const myProposals = path('/mit/forslag');
export const proposalWithdrawal = path(`/mit/forslag/${id('proposal')}/traek-tilbage`);

export const proposalsWork = path('/sekretariat/:council/forslag');
export const proposalWork = path(`/sekretariat/:council/forslag/${id('proposal')}`);

export const candidatesWork = path('/sekretariat/:council/kandidater');
export const candidateWork = path(`/sekretariat/:council/kandidater/${id('candidate')}`);
export const candidateMove = path(`/sekretariat/:council/kandidater/${id('candidate')}/flyt`);
export const candidateItem = path(`/sekretariat/:council/kandidater/${id('candidate')}/punkt`);
export const candidateRemoval = path(`/sekretariat/:council/kandidater/${id('candidate')}/fjern`);
export const candidateReturn = path(`/sekretariat/:council/kandidater/${id('candidate')}/hent-tilbage`);
