import { isAdministrator, type Viewer } from '../../../kernel/viewer.ts';

/** People and roles are the administrator's alone; they see no content by it. */
export function mayManagePeople(viewer: Viewer): boolean {
  return viewer.kind === 'system' || isAdministrator(viewer);
}
