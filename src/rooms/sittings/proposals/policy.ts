import { councilsWhere, holds, type Viewer } from '../../../kernel/viewer.ts';

/** Any member may propose, the chair is one of them; a substitute stands in at a meeting only (§ 3 and § 5, stk. 4). */
export function mayPropose(viewer: Viewer, councilId: string): boolean {
  return viewer.kind === 'person' && holds(viewer, councilId, 'member', 'chair');
}

/** The councils the viewer can propose in. */
export function listOwnCouncils(viewer: Viewer): readonly string[] {
  return councilsWhere(viewer, 'member', 'chair');
}

/** Reads the open list and the candidates. */
export function mayReadProposals(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair');
}

/** Puts them on an agenda, on the chair's behalf. */
export function mayPlaceProposals(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}
