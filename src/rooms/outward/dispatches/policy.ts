import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** Sending out is the secretariat's work (rules of procedure § 5, stk. 4). */
export function maySendOut(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}

/** The chair answers for the agenda going out in time and so reads the log. */
export function mayReadLog(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair');
}
