import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** Reads documents in: the secretariat, into its own council's agendas. */
export function mayImport(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat');
}
