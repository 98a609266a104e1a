import type { MatterId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AgendaDocument } from '../../agenda-papers/index.ts';

/** The matters of an agenda, and whether any item of them that was sent is open. */
export async function listSentMatters(
  trx: Trx,
  { sections }: AgendaDocument,
): Promise<readonly { readonly id: MatterId; readonly isOpen: boolean }[]> {
  const items = sections.flatMap((section) => section.items);
  const ids = [...new Set(items.flatMap(({ matterId }) => (matterId === null ? [] : [matterId])))];
  if (ids.length === 0) return [];
  const open = await trx
    .selectFrom('agenda_items')
    .select('matter_id')
    .where('matter_id', 'in', ids)
    .where('first_sent_in', 'is not', null)
    .where('closed_reason', 'is', null)
    .execute();
  const opened = new Set(open.map((row) => row.matter_id));
  return ids.map((id) => ({ id, isOpen: opened.has(id) }));
}
