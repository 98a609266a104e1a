import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** Reads the closed parts of what was sent out. */
export function maySeeClosed(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair', 'member', 'substitute');
}

/** Freezes papers and takes the freezing back; reads what has not gone out, and what was taken down. */
export function mayPreparePapers(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair');
}

/** Sends papers out, publishes them, takes them down and puts them back. */
export function mayKeepPapers(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}
