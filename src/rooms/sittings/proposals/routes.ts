import {
  agendaWork,
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
import type { Refusal, Result } from '../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Access, Route, Visit } from '../../../platform/http/route.ts';
import { longDate } from '../../../ui/index.ts';
import type { AddedItem } from './commands/add-to-agenda.ts';
import {
  addCandidate,
  type CandidateForm,
  makeItemOfCandidate,
  moveCandidate,
  removeCandidate,
} from './commands/keep-candidates.ts';
import { type ProposalForm, type Proposed, proposeItem } from './commands/propose-item.ts';
import { putProposalOnAgenda } from './commands/put-proposal-on-agenda.ts';
import { withdrawProposal } from './commands/withdraw-proposal.ts';
import { candidatePage } from './pages/candidate-page.ts';
import { candidatesPage } from './pages/candidates-page.ts';
import { myProposalsPage } from './pages/my-proposals-page.ts';
import { proposalPage } from './pages/proposal-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { describeCandidates } from './queries/describe-candidates.ts';
import { describeMyProposals } from './queries/describe-my-proposals.ts';
import { describeProposals } from './queries/describe-proposals.ts';

const members: Access = ['member', 'chair'];
const readers: Access = ['secretariat', 'chair'];
const keepers: Access = ['secretariat'];
const missing = () => new Response(null, { status: 404 });

function postedProposal({ form }: Visit): ProposalForm {
  return {
    title: form.text('title'),
    background: form.text('background'),
    recommendation: form.text('recommendation'),
    meeting: form.text('meeting'),
    insists: form.text('insists') !== '',
  };
}

async function replyOwn(visit: Visit, refusal: Refusal | null): Promise<Response> {
  const page = await describeMyProposals(visit);
  return htmlReply(myProposalsPage(visit, page, postedProposal(visit), refusal), refusal ? 422 : 200);
}

function receipt({ meetingOn, missed }: Proposed): string {
  if (missed === null) return `Forslaget er modtaget til mødet den ${longDate(meetingOn)}.`;
  const late = `Fristen for mødet den ${longDate(missed.meetingOn)} var den ${longDate(missed.deadlineOn)}`;
  return missed.meetingOn === meetingOn
    ? `Forslaget er modtaget. ${late}; formanden afgør, om det kan nå med.`
    : `Forslaget er modtaget. ${late}, så det går til mødet den ${longDate(meetingOn)}.`;
}

async function replyProposals(visit: Visit): Promise<Response> {
  const page = await describeProposals(visit);
  return page ? htmlReply(proposalsPage(visit, page)) : missing();
}

async function replyProposal(visit: Visit, refusal: Refusal | null): Promise<Response> {
  const page = await describeProposals(visit);
  const proposal = [...(page?.open ?? []), ...(page?.settled ?? [])].find(
    ({ id }) => id === visit.params.proposal,
  );
  if (!page || !proposal) return missing();
  const typed = visit.form.text('place');
  return htmlReply(proposalPage(visit, page, proposal, typed, refusal), refusal ? 422 : 200);
}

function postedCandidate({ form }: Visit): CandidateForm {
  return {
    title: form.text('title'),
    note: form.text('note'),
    meeting: form.text('meeting'),
    recordNumber: form.text('recordNumber'),
  };
}

async function replyCandidates(visit: Visit, refusal: Refusal | null): Promise<Response> {
  const page = await describeCandidates(visit);
  if (!page) return missing();
  return htmlReply(candidatesPage(visit, page, postedCandidate(visit), refusal), refusal ? 422 : 200);
}

async function replyCandidate(visit: Visit, refusal: Refusal | null): Promise<Response> {
  const page = await describeCandidates(visit);
  const candidate = page?.waiting.find(({ id }) => id === visit.params.candidate);
  if (!page || !candidate) return missing();
  const typed = { meeting: visit.form.text('meeting'), place: visit.form.text('place') };
  return htmlReply(candidatePage(visit, page, candidate, typed, refusal), refusal ? 422 : 200);
}

/** To the agenda it came on, or back to the page that was refused. */
function replyAdded(
  visit: Visit,
  added: Result<AddedItem>,
  refusedReply: (visit: Visit, refusal: Refusal) => Promise<Response>,
): Response | Promise<Response> {
  if (!added.ok) return refusedReply(visit, added.error);
  const { meetingOn } = added.value;
  const address = agendaWork({ council: visit.params.council ?? '', date: meetingOn });
  return redirectTo(address, `Punktet er sat på dagsordenen til mødet den ${longDate(meetingOn)}.`);
}

function listAddress({ params }: Visit, query: { readonly fjernet?: string } = {}): string {
  return candidatesWork({ council: params.council ?? '' }, query);
}

export const routes: readonly Route[] = [
  { method: 'GET', path: myProposals.pattern, access: members, handle: (visit) => replyOwn(visit, null) },
  {
    method: 'POST',
    path: myProposals.pattern,
    access: members,
    async handle(visit) {
      const proposed = await proposeItem(visit, visit.viewer, postedProposal(visit));
      return proposed.ok
        ? redirectTo(myProposals(), receipt(proposed.value))
        : replyOwn(visit, proposed.error);
    },
  },
  {
    method: 'POST',
    path: proposalWithdrawal.pattern,
    access: members,
    async handle(visit) {
      const done = await withdrawProposal(visit, visit.viewer, visit.params.proposal ?? '');
      return done.ok
        ? redirectTo(myProposals(), 'Forslaget er trukket tilbage.')
        : replyOwn(visit, done.error);
    },
  },
  { method: 'GET', path: proposalsWork.pattern, access: readers, handle: replyProposals },
  {
    method: 'GET',
    path: proposalWork.pattern,
    access: readers,
    handle: (visit) => replyProposal(visit, null),
  },
  {
    method: 'POST',
    path: proposalWork.pattern,
    access: keepers,
    async handle(visit) {
      const { council: councilId = '', proposal: proposalId = '' } = visit.params;
      const input = { councilId, proposalId, place: visit.form.text('place') };
      return replyAdded(visit, await putProposalOnAgenda(visit, visit.viewer, input), replyProposal);
    },
  },
  {
    method: 'GET',
    path: candidatesWork.pattern,
    access: readers,
    handle: (visit) => replyCandidates(visit, null),
  },
  {
    method: 'POST',
    path: candidatesWork.pattern,
    access: keepers,
    async handle(visit) {
      const { db, viewer, params } = visit;
      const form = postedCandidate(visit);
      const added = await db.as(viewer, (trx) => addCandidate(trx, viewer, params.council ?? '', form));
      return added.ok
        ? redirectTo(listAddress(visit), 'Kandidaten er tilføjet.')
        : replyCandidates(visit, added.error);
    },
  },
  {
    method: 'GET',
    path: candidateWork.pattern,
    access: readers,
    handle: (visit) => replyCandidate(visit, null),
  },
  {
    method: 'POST',
    path: candidateMove.pattern,
    access: keepers,
    async handle(visit) {
      const { db, viewer, form } = visit;
      const { council = '', candidate = '' } = visit.params;
      const moved = await db.as(viewer, (trx) =>
        moveCandidate(trx, viewer, council, candidate, form.text('meeting')),
      );
      return moved.ok
        ? redirectTo(listAddress(visit), 'Kandidaten er flyttet.')
        : replyCandidate(visit, moved.error);
    },
  },
  {
    method: 'POST',
    path: candidateItem.pattern,
    access: keepers,
    async handle(visit) {
      const { db, viewer, form } = visit;
      const { council = '', candidate = '' } = visit.params;
      const added = await db.as(viewer, (trx) =>
        makeItemOfCandidate(trx, viewer, council, candidate, form.text('place')),
      );
      return replyAdded(visit, added, replyCandidate);
    },
  },
  {
    method: 'POST',
    path: candidateRemoval.pattern,
    access: keepers,
    async handle(visit) {
      const { db, viewer, clock } = visit;
      const { council = '', candidate = '' } = visit.params;
      const removed = await db.as(viewer, (trx) =>
        removeCandidate(trx, viewer, council, candidate, clock.now()),
      );
      return removed.ok
        ? redirectTo(listAddress(visit, { fjernet: candidate }))
        : replyCandidate(visit, removed.error);
    },
  },
  {
    method: 'POST',
    path: candidateReturn.pattern,
    access: keepers,
    async handle(visit) {
      const { db, viewer } = visit;
      const { council = '', candidate = '' } = visit.params;
      const back = await db.as(viewer, (trx) => removeCandidate(trx, viewer, council, candidate, null));
      return back.ok
        ? redirectTo(listAddress(visit), 'Kandidaten er hentet tilbage.')
        : replyCandidates(visit, back.error);
    },
  },
];
