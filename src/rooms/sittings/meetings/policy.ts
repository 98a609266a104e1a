import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** The year plan is the secretariat's to make. */
export function mayPlanMeetings(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}

/** The address of a virtual meeting is for those who take part. */
export function mayJoin(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair', 'member', 'substitute', 'guest');
}
