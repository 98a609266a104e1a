import { councilsWhereMay } from '../../../../kernel/rights.ts';
import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { councilsPage } from '../pages/councils-page.ts';
import { listCouncils } from '../store.ts';

export async function showCouncils(visit: Visit): Promise<Response> {
  const mine = councilsWhereMay(visit.viewer, 'prepare-agenda');
  const all = await visit.read(listCouncils);
  return htmlReply(
    councilsPage(
      visit,
      all.filter(({ id }) => mine.includes(id)),
    ),
  );
}
