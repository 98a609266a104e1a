import type { MatterId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import type { Treatment } from '../model.ts';
import type { Treatments } from './treatments.ts';

/** Where a matter has been treated, and what happened to it, as far as the viewer may know. */
export async function describeTreated(
  trx: Trx,
  viewer: Viewer,
  matterId: MatterId,
  { list, sentences }: Pick<Treatments, 'list'> & { readonly sentences: Sentences },
): Promise<{ readonly treatments: readonly Treatment[]; readonly history: readonly HistoryEntry[] }> {
  return {
    treatments: await list(trx, viewer, matterId),
    history: await listHistory(trx, `matter:${matterId}`, sentences),
  };
}
