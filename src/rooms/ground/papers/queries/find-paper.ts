import type { PaperId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Paper, PaperSeries, Reading, TakenDown } from '../model/paper.ts';
import { selectPapers, toPaper } from './select-papers.ts';

function selectSeries(trx: Trx, { kind, subjectId }: PaperSeries) {
  return selectPapers(trx).where('papers.kind', '=', kind).where('papers.subject_id', '=', subjectId);
}

/**
 * A paper the viewer may read: the given version, or the newest that was sent out. Where the newest has been taken
 * down, no older one takes its place.
 */
export async function findPaper(
  trx: Trx,
  viewer: Viewer,
  series: PaperSeries,
  version?: number,
): Promise<Paper | null> {
  const row = await selectSeries(trx, series)
    .$if(version !== undefined, (query) => query.where('papers.version', '=', version ?? 0))
    .$if(version === undefined, (query) =>
      query.where((eb) =>
        eb.or([eb('papers.sent_at', 'is not', null), eb('papers.published_at', 'is not', null)]),
      ),
    )
    .orderBy('papers.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const paper = row ? toPaper(row, viewer) : null;
  if (paper === null || version !== undefined || may(viewer, 'freeze-papers', paper.council.id)) return paper;
  const gone = await findTakenDown(trx, series);
  return gone !== null && gone.version > paper.version ? null : paper;
}

/** What the viewer meets who asks for a version, or for the newest. */
export async function findReading(
  trx: Trx,
  viewer: Viewer,
  series: PaperSeries,
  version?: number,
): Promise<Reading> {
  const paper = await findPaper(trx, viewer, series, version);
  if (paper) return { state: 'readable', paper };
  const takenDown = await findTakenDown(trx, series, version);
  return takenDown ? { state: 'taken-down', takenDown } : { state: 'none' };
}

/** @throws when there is no such paper for the viewer */
export async function getPaper(trx: Trx, viewer: Viewer, id: PaperId): Promise<Paper> {
  const paper = await readPaper(trx, viewer, id);
  if (!paper) throw new Error(`there is no paper ${id} for the viewer`);
  return paper;
}

/** The paper, or null where the viewer may not read it. */
export async function readPaper(trx: Trx, viewer: Viewer, id: PaperId): Promise<Paper | null> {
  const row = await selectPapers(trx).where('papers.id', '=', id).executeTakeFirst();
  return row ? toPaper(row, viewer) : null;
}

/** All versions the viewer may read, oldest first. */
export async function listPapers(trx: Trx, viewer: Viewer, series: PaperSeries): Promise<readonly Paper[]> {
  const rows = await selectSeries(trx, series).orderBy('papers.version').execute();
  return rows.map((row) => toPaper(row, viewer)).filter((paper) => paper !== null);
}

/** The newest frozen version that has not gone out. */
export async function findWaitingPaper(trx: Trx, viewer: Viewer, series: PaperSeries): Promise<Paper | null> {
  const row = await selectSeries(trx, series)
    .where('papers.sent_at', 'is', null)
    .where('papers.published_at', 'is', null)
    .orderBy('papers.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toPaper(row, viewer) : null;
}

/** That the version, or the newest of those that were, has been taken down: everybody may know that much. */
export async function findTakenDown(
  trx: Trx,
  { kind, subjectId }: PaperSeries,
  version?: number,
): Promise<TakenDown | null> {
  const row = await trx
    .selectFrom('papers_taken_down')
    .select(['version', 'taken_down_at as at'])
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
