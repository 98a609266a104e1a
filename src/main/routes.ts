import type { Route } from '../platform/http/route.ts';
import { routes as agendas } from '../rooms/agendas/index.ts';
import { routes as annexes } from '../rooms/annexes/index.ts';
import { routes as calculations } from '../rooms/calculations/index.ts';
import { routes as councils } from '../rooms/councils/index.ts';
import { routes as dispatches } from '../rooms/dispatches/index.ts';
import { routes as documents } from '../rooms/documents/index.ts';
import { routes as exports } from '../rooms/exports/index.ts';
import { routes as identity } from '../rooms/identity/index.ts';
import { routes as imports } from '../rooms/imports/index.ts';
import { routes as matters } from '../rooms/matters/index.ts';
import { routes as meetings } from '../rooms/meetings/index.ts';
import { routes as proposals } from '../rooms/proposals/index.ts';
import { routes as publications } from '../rooms/publications/index.ts';
import { assetRoutes, browserRoutes } from '../ui/index.ts';
import { devRoutes } from './dev/routes.ts';
import type { Workbench } from './dev/workbench.ts';

/**
 * Every address of the site, room by room; the first that fits answers. Fixed names stand before named parts:
 * `/moeder/nyt` in meetings before `/moeder/:date` in agendas.
 */
export const routes: readonly Route[] = [
  ...assetRoutes,
  ...browserRoutes,
  ...identity,
  ...councils,
  ...matters,
  ...meetings,
  ...imports,
  ...proposals,
  ...dispatches,
  ...exports,
  ...agendas,
  ...annexes,
  ...documents,
  ...publications,
  ...calculations,
];

/** The routes of a server: /dev is only there in development, which brings its workbench. */
export function routesFor(bench: Workbench | null): readonly Route[] {
  return bench === null ? routes : [...routes, ...devRoutes(bench)];
}
