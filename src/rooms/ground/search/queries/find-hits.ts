import { sql } from 'kysely';
import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type AskedTerm, askedPlace } from '../model/asked-term.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { type Marks, markAll, markSnippet, marksOf, spellingIn } from '../model/mark-words.ts';
import { readQuestion } from '../model/read-question.ts';
import { type Hit, type Hits, hitsPerPage, type SearchQuestion } from '../model/search.ts';
import { readPieces, readWords } from './read-words.ts';

type FoundRow = {
  readonly total: bigint;
  readonly missing: readonly number[];
} & (Entry | { readonly address: null });

type Entry = {
  readonly address: string;
  readonly place: string;
  readonly council_id: CouncilId;
  readonly dated_on: string;
  readonly title: string;
  readonly body: string;
};

/**
 * Searches the public record: what is open in papers that are published, and in their annexes. Only such text is ever
 * put in search_entries, and only its words in search_words, so every viewer gets the same answer.
 */
export async function findHits(trx: Trx, dictionary: Dictionary, question: SearchQuestion): Promise<Hits> {
  const wanted = readQuestion(question.text);
  const sure = { ...question, isSentence: wanted.isSentence };
  if (question.place !== null) {
    const asked = [askedPlace(question.text, question.place)];
    const hits = await findPage(trx, asked, sure);
    if (hits.total > 0) return hits;
  }
  const terms = await readWords(trx, dictionary, wanted, false);
  const hits = await findPage(trx, terms, sure);
  if (hits.total > 0) return hits;
  const guessed = await findPage(trx, await readWords(trx, dictionary, wanted, true), sure);
  if (guessed.total > 0) return guessed;
  const loose = await findPage(trx, await readPieces(trx, dictionary, wanted), { ...sure, isSentence: true });
  if (loose.total === 0) return hits;
  // Only parts of them stand anywhere.
  const whole = terms.filter(({ isFound }) => !isFound).map(({ typed }) => typed);
  return { ...loose, unknown: [...new Set([...whole, ...loose.unknown])] };
}

type Asked = SearchQuestion & { readonly isSentence: boolean };

/** Past the last page: the last page is shown. */
async function findPage(trx: Trx, terms: readonly AskedTerm[], question: Asked): Promise<Hits> {
  const unknown = terms.filter(({ ways }) => ways.length === 0).map(({ typed }) => typed);
  const { rows } = await selectHits(terms, question).execute(trx);
  const [first] = rows;
  const total = Number(first?.total ?? 0n);
  const marks = marksOf(terms);
  const hits = rows.flatMap((row) => (row.address === null ? [] : [toHit(row, terms, marks)]));
  const last = Math.max(1, Math.ceil(total / hitsPerPage));
  if (question.page > last) return findPage(trx, terms, { ...question, page: last });
  const texts = rows.flatMap((row) => (row.address === null ? [] : [row.title, row.body]));
  const corrections = terms.flatMap(({ typed, corrected }) =>
    corrected === null ? [] : [{ typed, corrected: spellingIn(texts, corrected) }],
  );
  return { total, page: question.page, hits, corrections, unknown };
}

/** Of a question in many words that many must be there, weighed by how rare each is; of a few, as many as any entry has. */
const sentenceShare = 0.45;
/** What is newest counts so much more than what is old. */
const freshness = 0.12;
/** After so many days a text is no longer new. */
const freshDays = 900;

/**
 * The query itself, for `explain`. A long annex lies in several entries under one address; it is one hit.
 * Each word asked for counts by how rare it is, how near the found word is, and twice in a title.
 */
export function selectHits(terms: readonly AskedTerm[], question: Asked) {
  const { councilId, year, part, municipality, page, isSentence } = question;
  const ways = terms.flatMap(({ ways, entries }, term) => ways.map((way) => ({ term, entries, ...way })));
  const filters = [
    ...(councilId === null ? [] : [sql`e.council_id = ${councilId}`]),
    ...(year === null ? [] : [sql`e.dated_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`]),
    ...(part === null ? [] : [sql`e.part = ${part}`]),
    ...(municipality === null ? [] : [sql`e.words @@ ${anyPhrase(municipality.names)}`]),
  ];
  return sql<FoundRow>`
    with size as (select greatest(reltuples, 100) as entries from pg_class where oid = 'search_entries'::regclass),
    asked as materialized (
      select term, weight, ln(1 + size.entries / (0.5 + way.entries)) as worth,
        case kind when 'words' then text::tsquery
          when 'phrase' then phraseto_tsquery('simple', search_text(text))
          when 'begun' then to_tsquery('simple', quote_literal(search_text(text)) || ':*')
          else plainto_tsquery('simple', search_text(text)) end as query
      from size, jsonb_to_recordset(${JSON.stringify(ways)}::jsonb)
        as way (term int, weight float8, entries float8, kind text, text text)),
    hit as (
      select e.address, a.term, max(a.worth) as worth, max(e.dated_on) as dated_on,
        max(a.worth * a.weight * case when e.title_words @@ a.query then 2 else 1 end) as score
      from asked a join search_entries e on e.words @@ a.query
      ${filters.length === 0 ? sql`` : sql`where ${sql.join(filters, sql` and `)}`}
      group by e.address, a.term),
    scored as (
      select address, sum(worth) as worth, array_agg(term) as terms,
        sum(score) * (1 + ${freshness} * exp((max(dated_on) - ${question.today}::date) / ${freshDays}::float8)) as score
      from hit group by address),
    kept as (
      select * from (select *, max(worth) over () as most from scored) all_scored
      where worth >= most * ${isSentence ? sentenceShare : 0.999}),
    shown as (
      select * from kept order by score desc, address limit ${hitsPerPage} offset ${(page - 1) * hitsPerPage})
    select total, shown.address, place, council_id, dated_on, title, body,
      array(select distinct term from asked except select unnest(terms)) as missing
    from (select count(*) as total from kept) counted left join shown on true left join lateral (
      select place, council_id, dated_on, title, body from search_entries e
      where e.address = shown.address
      order by (select count(distinct term) from asked a where e.words @@ a.query) desc, id limit 1) entry on true
    order by score desc, shown.address`;
}

function anyPhrase(names: readonly string[]) {
  return sql`(select string_agg(phraseto_tsquery('simple', search_text(name))::text, ' | ')::tsquery from unnest(${[...names]}::text[]) name)`;
}

function toHit(row: FoundRow & Entry, terms: readonly AskedTerm[], marks: Marks): Hit {
  return {
    address: row.address,
    place: row.place,
    councilId: row.council_id,
    datedOn: row.dated_on,
    title: markAll(row.title, marks),
    snippet: markSnippet(row.body, marks),
    missing: row.missing.flatMap((term) => terms[term]?.typed ?? []),
  };
}

/** The years there is anything from, newest first. */
export async function listSearchYears(trx: Trx): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select year from (select extract(year from min(dated_on))::int as first, extract(year from max(dated_on))::int as last
      from search_entries) span, generate_series(last, first, -1) year
    where exists (select from search_entries where dated_on between make_date(year, 1, 1) and make_date(year, 12, 31))`.execute(
    trx,
  );
  return rows.map((row) => row.year);
}
