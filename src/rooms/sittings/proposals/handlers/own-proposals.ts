import { myProposals } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { longDate, statusOf } from '../../../../ui/index.ts';
import { type Proposed, proposeItem } from '../commands/propose-item.ts';
import { withdrawProposal } from '../commands/withdraw-proposal.ts';
import { wishedMeeting } from '../forms/proposal-form.ts';
import { myProposalsPage } from '../pages/my-proposals-page.ts';
import { describeMyProposals, itemsOf, placeOf } from '../queries/describe-my-proposals.ts';
import { findCouncilOfMeeting, findCouncilOfProposal } from '../queries/find-council.ts';
import { listItemPlaces } from '../store.ts';

export async function showOwn(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { viewer, clock, form } = visit;
  const mine = await visit.read((trx) => describeMyProposals(trx, viewer, clock.today()));
  // Members do not see the draft; of the items their own proposals became they are told the day and the number.
  const places = await visit.db.asSystem('names', (trx) => listItemPlaces(trx, itemsOf(mine.proposals)));
  const proposals = mine.proposals.map((each) => ({ ...each, place: placeOf(each, places) }));
  const page = { ...mine, proposals, fields: form.fields, faults };
  return htmlReply(myProposalsPage(visit, page), statusOf(faults));
}

export async function submitProposal(visit: Visit): Promise<Response> {
  const { form, viewer } = visit;
  const wished = wishedMeeting(form.fields);
  const councilId = await visit.read((trx) => findCouncilOfMeeting(trx, viewer, wished));
  const proposed = await visit.submit(proposeItem, { ...form.fields, councilId });
  return proposed.ok ? redirectTo(myProposals(), receipt(proposed.value)) : showOwn(visit, proposed.error);
}

export async function submitWithdrawal(visit: Visit): Promise<Response> {
  const { proposal: proposalId } = visit.params;
  const councilId = await visit.read((trx) => findCouncilOfProposal(trx, visit.viewer, proposalId));
  const done = await visit.do(withdrawProposal, { councilId, proposalId });
  return done.ok ? redirectTo(myProposals(), 'Forslaget er trukket tilbage.') : showOwn(visit, done.error);
}

function receipt({ meetingOn, missed }: Proposed): string {
  if (missed === null) return `Forslaget er modtaget til mødet den ${longDate(meetingOn)}.`;
  const late = `Fristen for mødet den ${longDate(missed.meetingOn)} var den ${longDate(missed.deadlineOn)}`;
  return missed.meetingOn === meetingOn
    ? `Forslaget er modtaget. ${late}; formanden afgør, om det kan nå med.`
    : `Forslaget er modtaget. ${late}, så det går til mødet den ${longDate(meetingOn)}.`;
}
