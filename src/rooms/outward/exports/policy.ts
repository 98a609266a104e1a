import type { Viewer } from '../../../kernel/viewer.ts';
import { mayPrepareAgenda, maySeeClosed } from '../../sittings/agendas/index.ts';
import type { Audience } from './pages/annex-names.ts';

/** What goes into a file for this reader: closed items and annexes are for those who sit in the council. */
export function audienceOf(viewer: Viewer, councilId: string): Audience {
  return maySeeClosed(viewer, councilId) ? 'whole' : 'open';
}

/** The draft is for those who prepare it. */
export function mayExportDraft(viewer: Viewer, councilId: string): boolean {
  return mayPrepareAgenda(viewer, councilId);
}
