import type { CouncilId, MatterId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** The council's matters under these numbers. */
export async function listNumbered(
  trx: Trx,
  councilId: CouncilId,
  recordNumbers: readonly string[],
): Promise<readonly MatterId[]> {
  const rows = await trx
    .selectFrom('matter_records')
    .select('matter_id')
    .where('council_id', '=', councilId)
    .where('record_number', 'in', ['', ...recordNumbers])
    .orderBy('record_number')
    .execute();
  return rows.map((row) => row.matter_id);
}
