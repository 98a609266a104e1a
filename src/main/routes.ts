import type { Route } from '../platform/http/route.ts';
import { routes as councils } from '../rooms/councils/index.ts';
import { routes as identity } from '../rooms/identity/index.ts';
import { routes as matters } from '../rooms/matters/index.ts';
import { routes as publications } from '../rooms/publications/index.ts';
import { galleryRoutes } from '../ui/gallery.ts';
import { assetRoutes, editorRoutes } from '../ui/index.ts';
import type { Configuration } from './configuration.ts';

/** Every address of the site, room by room. The permission table and the journeys walk this list. */
export const routes: readonly Route[] = [
  ...assetRoutes,
  ...editorRoutes,
  ...identity,
  ...councils,
  ...matters,
  ...publications,
];

/** The routes of a server: /dev is only there in development. */
export function routesFor({ development }: Pick<Configuration, 'development'>): readonly Route[] {
  return development ? [...routes, ...galleryRoutes] : routes;
}
