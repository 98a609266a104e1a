import { may } from '../../../kernel/rights.ts';
import type { Viewer } from '../../../kernel/viewer.ts';

/** Reads the agenda while it is prepared. */
export function mayPrepareAgenda(viewer: Viewer, councilId: string): boolean {
  return may(viewer, 'prepare-agenda', councilId);
}
