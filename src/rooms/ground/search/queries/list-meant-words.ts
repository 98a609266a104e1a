import { sql } from 'kysely';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type MeantWord, type Nearness, nearness, type Term } from '../model/meant.ts';

/** So many words of the documents are looked for by one asked for: those that stand in most places. */
const mostWords = 400;

/** The words of the documents each term may mean; in the order of the terms. */
export async function listMeantWords(
  trx: Trx,
  terms: readonly Term[],
): Promise<readonly (readonly MeantWord[])[]> {
  if (terms.length === 0) return [];
  const asked = JSON.stringify(
    terms.map(({ word, flat, begun, bases }) => ({ word, flat, begun, bases: [...bases, word] })),
  );
  const { rows } = await sql<{ term: bigint; word: string; near: Nearness; entries: number }>`
    with asked as (
      select (row_number() over ())::int - 1 as term, word collate "C" as word, flat collate "C" as flat, begun, bases
      from jsonb_to_recordset(${asked}::jsonb) as t (word text, flat text, begun boolean, bases text[])),
    found as (
      select term, w.word, 'same' as near from asked join search_words w on w.word = asked.word
      union all
      select term, k.word, case k.kind when 'form' then 'form' else 'part' end
      from asked cross join unnest(bases) base join search_word_keys k on k.key = base collate "C"
      union all
      select term, w.word, 'form' from asked join search_words w
        on w.stem = coalesce((ts_lexize('danish_stem', asked.word))[1], asked.word) collate "C"
      union all
      select term, w.word, 'spelt' from asked join search_words w on w.flat = asked.flat
      union all
      select term, w.word, 'begun' from asked join search_words w
        on begun and w.word >= asked.word and w.word < asked.word || U&'\\+10FFFF'),
    nearest as (
      select distinct on (term, word) term, word, near from found
      order by term, word, array_position(${[...nearness]}::text[], near)),
    counted as (
      select term, word, near, entries,
        row_number() over (partition by term order by array_position(${[...nearness]}::text[], near), entries desc) as place
      from nearest join search_words using (word))
    select term, word, near, entries from counted where place <= ${mostWords} order by term, place`.execute(
    trx,
  );
  const byTerm = Map.groupBy(rows, ({ term }) => Number(term));
  return terms.map((_, term) => byTerm.get(term) ?? []);
}

/** A word of the documents that is nearly the one asked for, and how many letters lie between. */
type Neighbour = { readonly word: string; readonly letters: number };

/** Words of the documents, and words they are put together from, that are spelt nearly as the one asked for; the nearest first. */
export async function listNeighbours(trx: Trx, { flat }: Term): Promise<readonly Neighbour[]> {
  const most = flat.length <= 5 ? 1 : flat.length <= 8 ? 2 : 3;
  const { rows } = await sql<Neighbour>`
    with near as (
      (select word, flat, entries from search_words where flat % ${flat}::text order by similarity(flat, ${flat}) desc limit 60)
      union all
      (select distinct key, flat, 0 from search_word_keys where flat % ${flat}::text limit 200))
    select word, min(levenshtein_less_equal(flat, ${flat}, ${most})) as letters from near
    where levenshtein_less_equal(flat, ${flat}, ${most}) <= ${most}
    group by word order by letters, max(similarity(flat, ${flat})) desc, max(entries) desc, word limit 5`.execute(
    trx,
  );
  return rows;
}
