import { isFromHere } from '../platform/http/loopback.ts';
import type { Route } from '../platform/http/route.ts';
import { routes as yearPlan } from '../rooms/desk/year-plan/index.ts';
import { routes as councils } from '../rooms/ground/councils/index.ts';
import { routes as identity } from '../rooms/ground/identity/index.ts';
import { routes as passkeys } from '../rooms/ground/passkeys/index.ts';
import { routes as providers } from '../rooms/ground/providers/index.ts';
import { routes as search } from '../rooms/ground/search/index.ts';
import { routes as calculations } from '../rooms/inward/calculations/index.ts';
import { routes as importRuns } from '../rooms/inward/import-runs/index.ts';
import { routes as imports } from '../rooms/inward/imports/index.ts';
import { routes as signs } from '../rooms/inward/signs/index.ts';

import { dispatchRoutes } from '../rooms/outward/dispatches/index.ts';
import { exportRoutes } from '../rooms/outward/exports/index.ts';
import { routes as notices } from '../rooms/outward/notices/index.ts';
import { publicSiteRoutes } from '../rooms/outward/public-site/index.ts';
import { publicationRoutes } from '../rooms/outward/publications/index.ts';
import { routes as agendas, latestTreatments, listTreatments } from '../rooms/sittings/agendas/index.ts';

import { routes as annexes } from '../rooms/sittings/annexes/index.ts';
import { routesWith as mattersWith } from '../rooms/sittings/matters/index.ts';
import { routes as meetings } from '../rooms/sittings/meetings/index.ts';
import { routes as proposals } from '../rooms/sittings/proposals/index.ts';
import { assetRoutes, browserRoutes } from '../ui/index.ts';
import { devRoutes } from './dev/routes.ts';
import type { Workbench } from './dev/workbench.ts';
import { paperKinds } from './paper-kinds.ts';

/** Every route of the site, room by room. Their order says nothing: no address fits two of them. */
export const routes: readonly Route[] = [
  ...assetRoutes,
  ...browserRoutes,
  ...identity,
  ...passkeys,
  ...providers,
  ...councils,
  ...mattersWith({ list: listTreatments, latestIn: latestTreatments }),
  ...yearPlan,
  ...meetings,
  ...imports,
  ...importRuns,
  ...proposals,
  ...dispatchRoutes(paperKinds),
  ...exportRoutes(paperKinds),
  ...agendas,
  ...annexes,
  ...search,
  ...publicationRoutes(paperKinds),
  ...publicSiteRoutes(paperKinds),
  ...calculations,
  ...notices,
  ...signs,
];

/** The routes of a server: /dev is only there in development, which brings its workbench. */
export function routesFor(bench: Workbench | null): readonly Route[] {
  return bench === null ? routes : [...routes, ...devRoutes(bench).map(onlyFromHere)];
}

/** /dev signs in without a password and sets the clock: to whoever does not sit here it is not there. */
function onlyFromHere(route: Route): Route {
  const missing = new Response(null, { status: 404 });
  return {
    ...route,
    handle: async (visit) =>
      isFromHere(visit.headers.get('host'), visit.headers.keys()) ? route.handle(visit) : missing.clone(),
  };
}
