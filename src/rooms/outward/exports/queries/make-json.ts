import type { AgendaDocument } from '../../../sittings/agendas/index.ts';
import { toJsonForm } from '../pages/agenda-json.ts';
import type { Audience } from '../pages/annex-names.ts';

/** The agenda as data, readable as it stands. */
export function makeJson(agenda: AgendaDocument, audience: Audience): Uint8Array {
  return Buffer.from(`${JSON.stringify(toJsonForm(agenda, audience), null, 1)}\n`);
}
