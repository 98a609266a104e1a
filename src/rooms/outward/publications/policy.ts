import { holds, type Viewer } from '../../../kernel/viewer.ts';

export function mayPublish(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}
