import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { browserAddress, statusOf } from '../../../../ui/index.ts';
import { typedAt } from '../forms/title-ids.ts';
import { agendaWorkPage } from '../pages/agenda-work-page.ts';
import { describeAgenda } from '../queries/describe-agenda.ts';

/**
 * The working agenda of the meeting in the address; what was refused stands above it.
 * @param at the field for a title that was posted: the page has many
 */
export async function showAgenda(
  visit: Visit,
  faults: readonly Refusal[] = [],
  at: string | null = null,
): Promise<Response> {
  const { council: councilId, date: heldOn = '' } = visit.params;
  const asked = { councilId, heldOn, today: visit.clock.today(), sentences: visit.sentences };
  const work = await visit.read((trx) => describeAgenda(trx, visit.viewer, asked));
  if (!work) return notFound();
  const script = await browserAddress('order');
  const typed = typedAt(at, { fields: visit.form.fields, faults });
  const page = agendaWorkPage(visit, { ...work, ...rightsOf(visit), ...typed, script });
  return htmlReply(page, statusOf(faults));
}

function rightsOf({ may, params }: Visit) {
  return {
    mayWrite: may('write-agenda', params.council),
    mayApprove: may('approve-agenda', params.council),
  };
}
