import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { bridgedAct } from '../../../../platform/door/bridge.ts';
import { inner } from '../../../../platform/door/index.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { fixDay } from '../../meetings/index.ts';
import { getVersion } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { changeState } from './change-state.ts';

/**
 * An approved version goes out: from now on its sections and items keep their numbers, and anyone may read its open
 * part (rules of procedure § 5, 5: agendas are published). Refusals: `version-already-sent`.
 */
export async function markSent(
  trx: Trx,
  viewer: Viewer,
  versionId: string,
  at: Temporal.Instant,
): Promise<Result<null>> {
  const version = await getVersion(trx, viewer, versionId);
  if (version.sentAt) return refused(refuse('version-already-sent'));
  const instant = at.toString();
  await trx
    .updateTable('agenda_versions')
    .set({ sent_at: instant, published_at: instant })
    .where('id', '=', versionId)
    .execute();
  for (const section of version.document.sections) {
    for (const item of section.items) await fixNumber(trx, item.id, item.number, item.sending);
  }
  await fixSectionNumbers(trx, version.meetingId, version.document.sections);
  await changeState(trx, version.meetingId, 'send');
  const { meetingId, councilId } = version;
  await inner(bridgedAct(trx, viewer), fixDay, { councilId, meetingId });
  await announcePublication(trx);
  return ok(null);
}

async function fixNumber(trx: Trx, itemId: string, number: string, sending: number): Promise<void> {
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
  meetingId: string,
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
