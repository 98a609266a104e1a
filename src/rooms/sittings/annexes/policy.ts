import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** Uploads, describes, orders and removes annexes. */
export function mayKeepAnnexes(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}

/** Opens closed annexes of what was sent out. */
export function mayOpenClosed(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair', 'member', 'substitute');
}
