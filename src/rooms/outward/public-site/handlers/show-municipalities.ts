import { publicMunicipality } from '../../../../addresses/index.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { findPlace } from '../../../ground/councils/index.ts';
import { municipalitiesPage } from '../pages/municipalities-page.ts';
import { municipalityPage } from '../pages/municipality-page.ts';
import { describeMunicipality, listByCouncil } from '../queries/describe-municipality.ts';

export async function showMunicipality(visit: Visit): Promise<Response> {
  const { viewer, clock } = visit;
  const { code = '' } = visit.params;
  const content = await visit.read((trx) =>
    describeMunicipality(trx, viewer, code, clock.today().toString()),
  );
  return content === null ? notFound() : htmlReply(municipalityPage(visit, content));
}

export async function showMunicipalities(visit: Visit): Promise<Response> {
  const { clock } = visit;
  const wanted = visit.url.searchParams.get('navn')?.trim().slice(0, 100) ?? '';
  const found = await visit.read((trx) => findPlace(trx, wanted));
  const [only, ...others] = found.municipalities;
  if (only !== undefined && others.length === 0 && !found.isGuess)
    return redirectTo(publicMunicipality({ code: only.code }));
  const groups = await visit.read((trx) => listByCouncil(trx, clock.today().toString()));
  return htmlReply(municipalitiesPage(visit, { groups, wanted, found }));
}
