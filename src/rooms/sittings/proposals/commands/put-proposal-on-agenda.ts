import { paragraph } from 'tvaers-richtext';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import type { Proposal } from '../model.ts';
import { proposalPlace, takeOpenProposal } from '../queries/take-open.ts';
import { addToAgenda, agendaPlace } from '../steps/add-to-agenda.ts';
import { setItem } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** The proposal becomes an agenda item, with the proposer's words. Refusals: `proposal-…` · `place-…` · of agendas. */
export const putProposalOnAgenda = command({
  name: 'proposals.put-proposal-on-agenda',
  right: 'place-proposals',
  input: z.object({ ...proposalPlace.shape, place: agendaPlace }),
  refuse,
  async run(act, { place, ...named }) {
    const taken = await takeOpenProposal(act, named, 'put-on-agenda');
    if (!taken.ok) return taken;
    const { id, title } = taken.value;
    const added = await addToAgenda(act, named.councilId, place, itemFrom(taken.value));
    if (!added.ok) return added;
    const { itemId, meetingId, meetingOn } = added.value;
    await setItem(act.trx, id, itemId);
    act.tell({
      about: [`proposal:${id}`, `agenda-item:${itemId}`, `meeting:${meetingId}`],
      after: { title, meetingOn },
    });
    return ok(added.value);
  },
});

function itemFrom({ title, background, recommendation, councilName }: Proposal) {
  return {
    title,
    background: lines(background).map(paragraph),
    recommendationLead: `Det indstilles, at ${councilName}`,
    recommendations: lines(recommendation),
  };
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
