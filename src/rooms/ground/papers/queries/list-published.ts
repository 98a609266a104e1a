import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { PaperFacts, PaperSeries } from '../model/paper.ts';
import { selectFacts, toFacts } from './select-papers.ts';

/** What was published and stands, newest first. */
export async function listPublished(
  trx: Trx,
  filter: { readonly councilId?: CouncilId | undefined; readonly limit: number },
): Promise<readonly PaperFacts[]> {
  const { councilId, limit } = filter;
  const rows = await selectFacts(trx)
    .where('papers.published_at', 'is not', null)
    .where('papers.taken_down_at', 'is', null)
    .where((eb) => (councilId === undefined ? eb.lit(true) : eb('papers.council_id', '=', councilId)))
    .orderBy('papers.published_at', 'desc')
    .orderBy('papers.version', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toFacts);
}

/** Those of the subjects of whose kind of paper anyone can read the newest version. */
export async function listPublishedSubjects(
  trx: Trx,
  kind: string,
  subjectIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (subjectIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('papers')
    .select('subject_id')
    .distinct()
    .where('kind', '=', kind)
    .where('subject_id', 'in', subjectIds)
    .where('published_at', 'is not', null)
    .where('taken_down_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('papers_taken_down as gone')
            .select('gone.paper_id')
            .whereRef('gone.subject_id', '=', 'papers.subject_id')
            .whereRef('gone.kind', '=', 'papers.kind')
            .whereRef('gone.version', '>', 'papers.version'),
        ),
      ),
    )
    .execute();
  return new Set(rows.map((row) => row.subject_id));
}

/** Those of the subjects of whose kind of paper the newest version that was published has been taken down. */
export async function listTakenDownSubjects(
  trx: Trx,
  kind: string,
  subjectIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (subjectIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('papers_taken_down as gone')
    .select('gone.subject_id')
    .distinct()
    .where('gone.kind', '=', kind)
    .where('gone.subject_id', 'in', subjectIds)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('papers')
            .select('papers.id')
            .whereRef('papers.subject_id', '=', 'gone.subject_id')
            .whereRef('papers.kind', '=', 'gone.kind')
            .whereRef('papers.version', '>', 'gone.version')
            .where('papers.published_at', 'is not', null)
            .where('papers.taken_down_at', 'is', null),
        ),
      ),
    )
    .execute();
  return new Set(rows.map((row) => row.subject_id));
}

/** Whether any version has gone out, taken down since or not. */
export async function hasGoneOut(trx: Trx, { kind, subjectId }: PaperSeries): Promise<boolean> {
  const row = await trx
    .selectFrom('papers')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .where((eb) => eb.or([eb('sent_at', 'is not', null), eb('published_at', 'is not', null)]))
    .executeTakeFirst();
  return row !== undefined;
}
