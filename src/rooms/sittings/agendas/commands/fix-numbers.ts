import { z } from 'zod';
import { type AgendaItemId, councilInput, type MeetingId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { agendaDocumentSchema } from '../../agenda-papers/index.ts';
import { changeState } from '../store/change-state.ts';
import { refuse } from '../texts.da.ts';

/**
 * An approved version has gone out: from now on its sections and items keep their numbers. Anyone may read its open
 * part (rules of procedure § 5, 5: agendas are published). Asked by whoever sends, inside the sending.
 */
export const fixNumbers = command({
  name: 'agendas.fix-numbers',
  right: 'send-out',
  input: z.object({ councilId: councilInput, document: agendaDocumentSchema }),
  refuse,
  silent: true,
  async run({ trx }, { document: { meeting, sections } }) {
    for (const section of sections) {
      for (const item of section.items) await fixNumber(trx, item.id, item.number, item.sending);
    }
    await fixSectionNumbers(trx, meeting.id, sections);
    await changeState(trx, meeting.id, 'send');
    return ok(null);
  },
});

async function fixNumber(trx: Trx, itemId: AgendaItemId, number: string, sending: number): Promise<void> {
  await trx
    .updateTable('agenda_items')
    .set({ number, first_sent_in: sending })
    .where('id', '=', itemId)
    .where('number', 'is', null)
    .execute();
}

/** The sections stand in the document in the order they have in the agenda. */
async function fixSectionNumbers(
  trx: Trx,
  meetingId: MeetingId,
  sections: readonly { readonly number: number }[],
): Promise<void> {
  const rows = await trx
    .selectFrom('agenda_sections')
    .select(['id', 'number'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  for (const [index, row] of rows.entries()) {
    const number = sections[index]?.number;
    if (row.number !== null || number === undefined) continue;
    await trx.updateTable('agenda_sections').set({ number }).where('id', '=', row.id).execute();
  }
}
