import { isCalendarDay } from '../../../../kernel/dates.ts';
import { isId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { isHash } from '../../../../platform/files/store.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** A file somebody may have, and whether anyone may. */
export type FoundFile = {
  readonly hash: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly open: boolean;
};

/**
 * The file of an annex as it was sent out, in the newest version the viewer may read. An annex that has been closed or
 * taken off since is not handed out by an older version: readers outside the council see the newest alone. Null where
 * there is none the viewer may have.
 */
export async function findSentAnnex(
  trx: Trx,
  viewer: Viewer,
  wanted: { readonly councilId: string; readonly heldOn: string; readonly annexId: string },
): Promise<FoundFile | null> {
  if (!isId(wanted.annexId) || !isCalendarDay(wanted.heldOn)) return null;
  const insider = may(viewer, 'see-closed', wanted.councilId);
  const versions = await trx
    .selectFrom('agenda_versions as version')
    .innerJoin('meetings', 'meetings.id', 'version.meeting_id')
    .leftJoin('version_annexes as annex', (join) =>
      join.onRef('annex.version_id', '=', 'version.id').on('annex.annex_id', '=', wanted.annexId),
    )
    .select(['annex.file_hash', 'annex.file_name', 'annex.media_type', 'annex.closed'])
    .where('version.council_id', '=', wanted.councilId)
    .where('meetings.held_on', '=', wanted.heldOn)
    .where('version.sent_at', 'is not', null)
    .$if(!insider, (query) => query.where('version.published_at', 'is not', null))
    .orderBy('version.version', 'desc')
    .execute();
  const row = insider ? versions.find((each) => each.file_hash !== null) : versions[0];
  if (!row?.file_hash || !row.file_name || !row.media_type || (row.closed && !insider)) return null;
  return {
    hash: row.file_hash,
    mediaType: row.media_type,
    fileName: row.file_name,
    open: row.closed === false,
  };
}

/** The file of an annex under preparation; row-level security lets the secretariat and the chair find it. */
export async function findDraftAnnex(
  trx: Trx,
  councilId: string,
  annexId: string,
): Promise<FoundFile | null> {
  if (!isId(annexId)) return null;
  const row = await trx
    .selectFrom('annexes')
    .select(['file_hash', 'file_name', 'media_type'])
    .where('id', '=', annexId)
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  return row
    ? { hash: row.file_hash, mediaType: row.media_type, fileName: row.file_name, open: false }
    : null;
}

/**
 * A picture of a text: open to all while the newest published version of its agenda has it open; else for those who sit
 * in the council, once it was sent, and for those who prepare the agenda.
 */
export async function findPicture(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  hash: string,
): Promise<FoundFile | null> {
  if (!isHash(hash)) return null;
  const sent = await listSentPictures(trx, councilId, hash);
  const drafted = await trx
    .selectFrom('pictures')
    .select('media_type')
    .where('file_hash', '=', hash)
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  const open = sent.find((picture) => !picture.closed && picture.version === picture.newest);
  const mine = may(viewer, 'see-closed', councilId) ? (sent[0] ?? drafted) : undefined;
  const mediaType = (open ?? mine)?.media_type;
  if (mediaType === undefined) return null;
  const ending = mediaType === 'image/png' ? 'png' : 'jpg';
  const fileName = `billede-${hash.slice(0, 8)}.${ending}`;
  return { hash, mediaType, fileName, open: open !== undefined };
}

/** The sent versions with the picture, as far as the viewer may see them, beside the newest that is published. */
function listSentPictures(trx: Trx, councilId: string, hash: string) {
  return trx
    .selectFrom('version_pictures as picture')
    .innerJoin('agenda_versions as version', 'version.id', 'picture.version_id')
    .select(['picture.media_type', 'picture.closed', 'version.version'])
    .select((eb) =>
      eb
        .selectFrom('agenda_versions as published')
        .select((of) => of.fn.max('published.version').as('version'))
        .whereRef('published.meeting_id', '=', 'version.meeting_id')
        .where('published.published_at', 'is not', null)
        .as('newest'),
    )
    .where('picture.file_hash', '=', hash)
    .where('picture.council_id', '=', councilId)
    .where('version.sent_at', 'is not', null)
    .execute();
}
