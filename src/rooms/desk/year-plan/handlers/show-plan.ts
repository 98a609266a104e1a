import { hangingAt } from '../../../../platform/http/board.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { councilWorkPage } from '../pages/council-work-page.ts';
import { yearPlanPage } from '../pages/year-plan-page.ts';
import { describeComing, describeYear } from '../queries/describe-plan.ts';

export async function showWork(visit: Visit): Promise<Response> {
  const { params, viewer, clock } = visit;
  const work = await visit.read((trx) => describeComing(trx, viewer, params.council, clock.today()));
  if (!work) return notFound();
  const hanging = await hangingAt(visit, 'council-work', [work.council]);
  return htmlReply(councilWorkPage(visit, work, hanging));
}

export async function showYear(visit: Visit): Promise<Response> {
  const asked = Number(visit.url.searchParams.get('aar') ?? '');
  const today = visit.clock.today();
  const year = Number.isInteger(asked) && asked > 1900 && asked < 2200 ? asked : today.year;
  const { params, viewer } = visit;
  const work = await visit.read((trx) => describeYear(trx, viewer, params.council, { today, year }));
  return work ? htmlReply(yearPlanPage(visit, work)) : notFound();
}
