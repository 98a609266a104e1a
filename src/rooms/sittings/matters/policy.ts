import { councilsWhere, holds, type Viewer } from '../../../kernel/viewer.ts';

/** Makes, changes and numbers the council's matters. */
export function mayKeepMatters(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}

/** The chair reads the council's own matters. */
export function mayReadMatters(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair');
}

/** Secretariats share matters, so that one matter can be treated in five councils. */
export function mayReadAllMatters(viewer: Viewer): boolean {
  return viewer.kind === 'system' || councilsWhere(viewer, 'secretariat').length > 0;
}
