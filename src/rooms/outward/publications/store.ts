import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { Publication } from './model.ts';

const kind = z.enum(['agenda', 'addendum', 'revision']);

/** What was published, newest first. */
export async function listPublications(
  trx: Trx,
  filter: { readonly councilId?: string | undefined; readonly limit: number },
): Promise<readonly Publication[]> {
  const { councilId, limit } = filter;
  const rows = await trx
    .selectFrom('agenda_versions as version')
    .innerJoin('meetings', 'meetings.id', 'version.meeting_id')
    .innerJoin('councils', 'councils.id', 'version.council_id')
    .select(['version.id', 'version.version', 'version.kind', 'version.reason', 'version.published_at'])
    .select(['meetings.held_on', 'councils.id as council_id', 'councils.name as council_name'])
    .where('version.published_at', 'is not', null)
    .$if(councilId !== undefined, (query) => query.where('version.council_id', '=', councilId ?? ''))
    .orderBy('version.published_at', 'desc')
    .orderBy('version.version', 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap((row) =>
    row.published_at === null
      ? []
      : [
          {
            versionId: row.id,
            council: { id: row.council_id, name: row.council_name },
            heldOn: row.held_on,
            number: row.version,
            kind: kind.parse(row.kind),
            reason: row.reason,
            publishedAt: row.published_at,
          },
        ],
  );
}

/** Those of the meetings whose agenda anyone can read. */
export async function listPublishedMeetings(
  trx: Trx,
  meetingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (meetingIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('agenda_versions')
    .select('meeting_id')
    .distinct()
    .where('meeting_id', 'in', meetingIds)
    .where('published_at', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.meeting_id));
}

export type SearchEntry = {
  readonly id: string;
  readonly council_id: string;
  readonly meeting_id: string;
  readonly held_on: string;
  readonly kind: 'item' | 'annex';
  readonly item_number: string;
  readonly title: string;
  readonly body: string;
  readonly address: string;
};

/** The meeting's words in the search become these and no others. */
export async function replaceSearchEntries(
  trx: Trx,
  meetingId: string,
  entries: readonly SearchEntry[],
): Promise<void> {
  await trx.deleteFrom('search_entries').where('meeting_id', '=', meetingId).execute();
  if (entries.length > 0) await trx.insertInto('search_entries').values(entries).execute();
}

/**
 * The text read from each file, by hash; null where it has not been read yet. A file's row opens for the system only,
 * so the transaction is the system's for this one question; the caller has decided that the files are open to all.
 */
export async function readTextsOfOpenFiles(
  trx: Trx,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (hashes.length === 0) return new Map();
  const { rows } = await sql<{ kind: string }>`select current_setting('tvaers.kind', true) as kind`.execute(
    trx,
  );
  await sql`select set_config('tvaers.kind', 'system', true)`.execute(trx);
  const files = await trx.selectFrom('files').select(['hash', 'text']).where('hash', 'in', hashes).execute();
  await sql`select set_config('tvaers.kind', ${rows[0]?.kind ?? ''}, true)`.execute(trx);
  return new Map(files.map((file) => [file.hash, file.text]));
}
