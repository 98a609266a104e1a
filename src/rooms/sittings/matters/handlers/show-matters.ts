import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { matterPage } from '../pages/matter-page.ts';
import { mattersPage } from '../pages/matters-page.ts';
import { describeList } from '../queries/describe-list.ts';
import { describeTreated } from '../queries/describe-treated.ts';
import type { MatterSearch } from '../queries/list-matters.ts';
import type { Treatments } from '../queries/treatments.ts';
import { withMatter } from './with-matter.ts';

export async function showList(visit: Visit, treatments: Treatments): Promise<Response> {
  const page = await visit.read((trx) => describeList(trx, visit.viewer, searchOf(visit), treatments));
  return page ? htmlReply(mattersPage(visit, page)) : notFound();
}

/** The list as the address asks for it: `?q=` words, `?vis=andre` other councils' matters, `?side=` page. */
function searchOf({ url, params }: Visit): MatterSearch {
  return {
    councilId: params.council,
    words: (url.searchParams.get('q') ?? '').slice(0, 100),
    scope: url.searchParams.get('vis') === 'andre' ? 'others' : 'own',
    page: Number(/^[1-9]\d{0,5}$/.exec(url.searchParams.get('side') ?? '')?.[0] ?? 1),
  };
}

export function showMatter(visit: Visit, { list }: Treatments): Promise<Response> {
  return withMatter(visit, async (page) => {
    const asked = { list, sentences: visit.sentences };
    const treated = await visit.read((trx) => describeTreated(trx, visit.viewer, page.matter.id, asked));
    return htmlReply(matterPage(visit, { ...page, ...treated }));
  });
}
