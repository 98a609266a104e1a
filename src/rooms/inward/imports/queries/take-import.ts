import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type ImportEvent, nextOfImport } from '../model/state.ts';
import { findImport, type ImportPlace, type StoredImport } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * The council's document an event can happen to. Refusals: `import-unknown` · `import-not-stored`, what cannot be done
 * to one that stands nowhere.
 */
export async function takeImport(
  trx: Trx,
  place: ImportPlace,
  event: ImportEvent,
): Promise<Result<StoredImport>> {
  const found = await findImport(trx, place);
  if (!found) return refused(refuse('import-unknown'));
  return nextOfImport(found, event) === null ? refused(refuse('import-not-stored')) : ok(found);
}
