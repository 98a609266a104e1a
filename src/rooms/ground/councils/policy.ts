import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** Addresses of members are the secretariat's alone. */
export function maySeeRecipients(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}

export function mayEditTemplate(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}
