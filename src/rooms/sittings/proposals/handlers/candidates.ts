import { candidatesWork } from '../../../../addresses/index.ts';
import { readId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { addCandidate } from '../commands/add-candidate.ts';
import { makeItemOfCandidate } from '../commands/make-item-of-candidate.ts';
import { moveCandidate } from '../commands/move-candidate.ts';
import { removeCandidate } from '../commands/remove-candidate.ts';
import { restoreCandidate } from '../commands/restore-candidate.ts';
import { candidatePage } from '../pages/candidate-page.ts';
import { candidatesPage } from '../pages/candidates-page.ts';
import {
  type DescribedCandidates,
  describeCandidate,
  describeCandidates,
} from '../queries/describe-candidates.ts';
import { onAgenda } from './on-agenda.ts';

export async function showCandidates(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const page = await findCandidates(visit);
  if (!page) return notFound();
  return htmlReply(candidatesPage(visit, { ...page, fields: visit.form.fields, faults }), statusOf(faults));
}

export async function showCandidate(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { viewer, clock, params, sentences } = visit;
  const asked = { councilId: params.council, candidateId: params.candidate, sentences };
  const page = await visit.read((trx) => describeCandidate(trx, viewer, asked, clock.today()));
  if (!page) return notFound();
  return htmlReply(candidatePage(visit, { ...page, fields: visit.form.fields, faults }), statusOf(faults));
}

/** The list as its address asks for it: `?fjernet=` names the candidate just removed. */
function findCandidates(visit: Visit): Promise<DescribedCandidates | null> {
  const { viewer, clock, url, params } = visit;
  const asked = {
    councilId: params.council,
    removedId: readId<'candidate_items'>(url.searchParams.get('fjernet') ?? ''),
  };
  return visit.read((trx) => describeCandidates(trx, viewer, asked, clock.today()));
}

function posted({ form, params }: Visit) {
  return { ...form.fields, councilId: params.council, candidateId: params.candidate };
}

function listAddress({ params }: Visit, query: { readonly fjernet?: string } = {}): string {
  return candidatesWork({ council: params.council }, query);
}

export async function submitCandidate(visit: Visit): Promise<Response> {
  const added = await visit.submit(addCandidate, posted(visit));
  return added.ok
    ? redirectTo(listAddress(visit), 'Kandidaten er tilføjet.')
    : showCandidates(visit, added.error);
}

export async function submitMove(visit: Visit): Promise<Response> {
  const moved = await visit.submit(moveCandidate, posted(visit));
  return moved.ok
    ? redirectTo(listAddress(visit), 'Kandidaten er flyttet.')
    : showCandidate(visit, moved.error);
}

export async function submitItem(visit: Visit): Promise<Response> {
  const added = await visit.submit(makeItemOfCandidate, posted(visit));
  return added.ok ? onAgenda(visit, added.value) : showCandidate(visit, added.error);
}

export async function submitRemoval(visit: Visit): Promise<Response> {
  const removed = await visit.submit(removeCandidate, posted(visit));
  if (!removed.ok) return showCandidate(visit, removed.error);
  return redirectTo(listAddress(visit, { fjernet: visit.params.candidate }));
}

export async function submitReturn(visit: Visit): Promise<Response> {
  const back = await visit.submit(restoreCandidate, posted(visit));
  return back.ok
    ? redirectTo(listAddress(visit), 'Kandidaten er hentet tilbage.')
    : showCandidates(visit, back.error);
}
