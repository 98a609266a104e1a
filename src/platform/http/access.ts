import type { CouncilId } from '../../kernel/ids.ts';
import { holds, type Role, type Viewer } from '../../kernel/viewer.ts';

/**
 * Who may use a route at all. A list of roles is held against `:council` in the path where there is one, else against
 * any council. What they may see there is decided again where the rows are read.
 */
export type Access = 'public' | 'signed-in' | readonly Role[];

/** Whether the viewer may use what has this access: the first of the walls. @param council null: in any council */
export function mayUse(viewer: Viewer, access: Access, council: CouncilId | null): boolean {
  if (access === 'public') return true;
  if (viewer.kind !== 'person') return false;
  if (access === 'signed-in') return true;
  if (council !== null) return holds(viewer, council, ...access);
  return viewer.grants.some((grant) => access.includes(grant.role));
}
