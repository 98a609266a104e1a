import { newId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { PaperFacts, PaperSeries } from '../../papers/index.ts';
import type { SearchEntry } from '../model/search.ts';

/**
 * What can be found of the series becomes this: entries of its other versions go. Only open words belong here.
 * @param found the version anyone reads now, with what it says; null where there is none
 */
export async function fillSearch(
  trx: Trx,
  { kind, subjectId }: PaperSeries,
  found: { readonly paper: PaperFacts; readonly entries: readonly SearchEntry[] } | null,
): Promise<void> {
  const versions = trx
    .selectFrom('papers')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId);
  await trx.deleteFrom('search_entries').where('paper_id', 'in', versions).execute();
  if (found === null || found.entries.length === 0) return;
  const { id, council, datedOn } = found.paper;
  const place = { paper_id: id, council_id: council.id, dated_on: datedOn };
  const rows = found.entries.map((entry) => ({ ...entry, ...place, id: newId() }));
  await trx.insertInto('search_entries').values(rows).execute();
}
