import type { Route } from '../platform/http/route.ts';
import { routes as identity } from '../rooms/identity/index.ts';
import { assetRoutes } from '../ui/assets.ts';

/** Every address of the site, room by room. The permission table and the journeys walk this list. */
export const routes: readonly Route[] = [...assetRoutes, ...identity];
