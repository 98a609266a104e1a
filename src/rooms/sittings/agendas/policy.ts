import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** Writes the agenda, sends it out. */
export function mayWriteAgenda(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}

/** Reads the agenda while it is prepared; the chair approves it. */
export function mayPrepareAgenda(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair');
}

/** Approval is the chair's (rules of procedure § 5, 3); the secretariat records it where it was given elsewhere. */
export function mayApproveAgenda(viewer: Viewer, councilId: string): boolean {
  return mayPrepareAgenda(viewer, councilId);
}
