import { holds, type Viewer } from '../kernel/viewer.ts';
import type { Route } from '../platform/http/route.ts';

/** Whether the viewer may use the route at all: the first of the walls. */
export function mayVisit(
  viewer: Viewer,
  route: Pick<Route, 'access'>,
  params: Readonly<Record<string, string>>,
): boolean {
  const { access } = route;
  if (access === 'public') return true;
  if (viewer.kind !== 'person') return false;
  if (access === 'signed-in') return true;
  if (params.council !== undefined) return holds(viewer, params.council, ...access);
  return viewer.grants.some((grant) => access.includes(grant.role));
}
