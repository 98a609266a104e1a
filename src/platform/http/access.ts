import type { CouncilId } from '../../kernel/ids.ts';
import { may, maySomewhere, type Right } from '../../kernel/rights.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/**
 * Who may use a route at all: everyone, everyone signed in, or whoever has a right of the one table
 * (`src/kernel/rights.ts`). A right within a council is asked about `:council` in the path where there is one, else
 * about any council. What they may see there is decided again where the rows are read.
 */
export type Access = 'public' | 'signed-in' | Right;

/** Whether the viewer may use what has this access: the first of the walls. @param council null: in any council */
export function mayUse(viewer: Viewer, access: Access, council: CouncilId | null): boolean {
  if (access === 'public') return true;
  if (viewer.kind !== 'person') return false;
  if (access === 'signed-in') return true;
  return council === null ? maySomewhere(viewer, access) : may(viewer, access, council);
}
