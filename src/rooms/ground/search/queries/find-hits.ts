import { sql } from 'kysely';
import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { markAll, markSnippet } from '../model/mark-words.ts';
import { readQuestion, type Wanted } from '../model/read-question.ts';
import { type Hit, type Hits, hitsPerPage, type SearchQuestion } from '../model/search.ts';
import { findAskedWords } from './find-asked-words.ts';

type FoundRow = {
  readonly total: bigint;
  readonly address: string;
  readonly place: string;
  readonly council_id: CouncilId;
  readonly dated_on: string;
  readonly title: string;
  readonly body: string;
};

/**
 * Searches the public record: what is open in papers that are published, and in their annexes. Only such text is ever put in
 * search_entries, so every viewer gets the same answer.
 */
export async function findHits(trx: Trx, question: SearchQuestion): Promise<Hits> {
  const wanted = readQuestion(question.text);
  const { rows } = await selectHits(wanted, question).execute(trx);
  const asked = await findAskedWords(
    trx,
    wanted,
    rows.flatMap((row) => [row.title, row.body]),
  );
  const total = Number(rows[0]?.total ?? 0n);
  // Past the last page: the last page is shown.
  if (total === 0 && question.page > 1) return findLastHits(trx, question);
  return { total, page: question.page, hits: rows.map((row) => toHit(row, asked)) };
}

async function findLastHits(trx: Trx, question: SearchQuestion): Promise<Hits> {
  const first = await findHits(trx, { ...question, page: 1 });
  const last = Math.ceil(first.total / hitsPerPage);
  return last > 1 ? findHits(trx, { ...question, page: last }) : first;
}

/** The query itself, for `explain`. A long annex lies in several entries under one address; it is one hit. */
export function selectHits(wanted: Wanted, { councilId, year, page }: SearchQuestion) {
  const asked = sql`search_question(${[...wanted.words]}::text[], ${wanted.begun}, ${[...wanted.phrases]}::text[])`;
  const filters = [
    sql`words @@ ${asked}`,
    ...(councilId === null ? [] : [sql`council_id = ${councilId}`]),
    ...(year === null ? [] : [sql`dated_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`]),
  ];
  return sql<FoundRow>`
    with best as (
      select distinct on (address) id, address, dated_on, ts_rank(words, ${asked}) as rank
      from search_entries where ${sql.join(filters, sql` and `)}
      order by address, rank desc, id),
    shown as (
      select id, rank, count(*) over () as total from best
      order by rank desc, dated_on desc, address
      limit ${hitsPerPage} offset ${(page - 1) * hitsPerPage})
    select total, address, place, council_id, dated_on, title, body
    from shown join search_entries using (id)
    order by rank desc, dated_on desc, address`;
}

function toHit(row: FoundRow, asked: ReadonlySet<string>): Hit {
  return {
    address: row.address,
    place: row.place,
    councilId: row.council_id,
    datedOn: row.dated_on,
    title: markAll(row.title, asked),
    snippet: markSnippet(row.body, asked),
  };
}

/** The years there is anything from, newest first. */
export async function listSearchYears(trx: Trx): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from dated_on)::int as year from search_entries order by year desc`.execute(
    trx,
  );
  return rows.map((row) => row.year);
}
