import type { AnnexId, CouncilId, FileHash } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { FoundFile, PaperSeries } from '../model/paper.ts';
import { findTakenDown } from './find-paper.ts';

/**
 * The file of an annex as it went out, in the newest version the viewer may read. An annex that has been closed or
 * taken off since is not handed out by an older version: readers outside the council see the newest alone, and nothing
 * where the newest has been taken down. Null where there is none the viewer may have.
 */
export async function findAnnexFile(
  trx: Trx,
  viewer: Viewer,
  series: PaperSeries,
  wanted: { readonly councilId: CouncilId; readonly annexId: AnnexId },
): Promise<FoundFile | null> {
  const insider = may(viewer, 'see-closed', wanted.councilId);
  const versions = await trx
    .selectFrom('papers as paper')
    .leftJoin('paper_files as file', (join) =>
      join
        .onRef('file.paper_id', '=', 'paper.id')
        .on('file.role', '=', 'annex')
        .on('file.file_id', '=', wanted.annexId),
    )
    .select(['paper.version', 'file.file_hash', 'file.file_name', 'file.media_type', 'file.closed'])
    .where('paper.kind', '=', series.kind)
    .where('paper.subject_id', '=', series.subjectId)
    .where('paper.council_id', '=', wanted.councilId)
    .where((eb) => eb.or([eb('paper.sent_at', 'is not', null), eb('paper.published_at', 'is not', null)]))
    .$if(!insider, (query) => query.where('paper.published_at', 'is not', null))
    .$if(!may(viewer, 'freeze-papers', wanted.councilId), (query) =>
      query.where('paper.taken_down_at', 'is', null),
    )
    .orderBy('paper.version', 'desc')
    .execute();
  const gone = insider ? null : await findTakenDown(trx, series);
  if (gone !== null && gone.version > (versions[0]?.version ?? 0)) return null;
  const row = insider ? versions.find((each) => each.file_hash !== null) : versions[0];
  if (!row?.file_hash || !row.file_name || !row.media_type || (row.closed && !insider)) return null;
  return {
    hash: row.file_hash,
    mediaType: row.media_type,
    fileName: row.file_name,
    open: row.closed === false,
  };
}

/**
 * A picture of a paper's text: open to all while the newest published version of its paper stands and has it open; else
 * for those who sit in the council.
 */
export async function findPaperPicture(
  trx: Trx,
  viewer: Viewer,
  wanted: { readonly councilId: CouncilId; readonly hash: FileHash },
): Promise<FoundFile | null> {
  const sent = await listSentPictures(trx, wanted);
  const standing = sent.filter(({ taken_down_at }) => taken_down_at === null);
  const open = standing.find(({ closed, version, newest }) => !closed && version === newest);
  const readable = may(viewer, 'freeze-papers', wanted.councilId) ? sent : standing;
  const mine = may(viewer, 'see-closed', wanted.councilId) ? readable[0] : undefined;
  const found = open ?? mine;
  if (!found) return null;
  const { media_type: mediaType, file_name: fileName } = found;
  return { hash: wanted.hash, mediaType, fileName, open: open !== undefined };
}

/** The papers with the picture that went out, as far as the viewer may see them, beside the newest that is published. */
function listSentPictures(trx: Trx, { councilId, hash }: { councilId: CouncilId; hash: FileHash }) {
  return trx
    .selectFrom('paper_files as picture')
    .innerJoin('papers as paper', 'paper.id', 'picture.paper_id')
    .select([
      'picture.media_type',
      'picture.file_name',
      'picture.closed',
      'paper.version',
      'paper.taken_down_at',
    ])
    .select((eb) =>
      eb.fn
        .coalesce(
          eb
            .selectFrom('papers_taken_down as gone')
            .select((of) => of.fn.max('gone.version').as('version'))
            .whereRef('gone.kind', '=', 'paper.kind')
            .whereRef('gone.subject_id', '=', 'paper.subject_id')
            .whereRef('gone.version', '>', 'paper.version'),
          eb
            .selectFrom('papers as published')
            .select((of) => of.fn.max('published.version').as('version'))
            .whereRef('published.kind', '=', 'paper.kind')
            .whereRef('published.subject_id', '=', 'paper.subject_id')
            .where('published.published_at', 'is not', null),
        )
        .as('newest'),
    )
    .where('picture.role', '=', 'picture')
    .where('picture.file_hash', '=', hash)
    .where('picture.council_id', '=', councilId)
    .where((eb) => eb.or([eb('paper.sent_at', 'is not', null), eb('paper.published_at', 'is not', null)]))
    .execute();
}
