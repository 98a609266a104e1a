import { sql } from 'kysely';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { placesOf } from '../model/mark-words.ts';
import type { Wanted } from '../model/read-question.ts';

/**
 * Which words of the texts are what was asked for, as the database's own stemmer sees it. Only words that begin like
 * one of those asked for are sent there: stemming changes endings alone.
 */
export async function findAskedWords(
  trx: Trx,
  wanted: Wanted,
  texts: readonly string[],
): Promise<ReadonlySet<string>> {
  const words = [...wanted.words, ...wanted.phrases].flatMap(partsOf);
  const begun = partsOf(wanted.begun);
  const starts = [...words, ...begun]
    .flatMap((word) => [word, danishKeys(word)])
    .map((word) => word.slice(0, 2));
  const candidates = new Set(
    texts
      .flatMap(placesOf)
      .map((place) => place.folded)
      .filter((word) => starts.some((start) => word.startsWith(start))),
  );
  if (candidates.size === 0) return new Set();
  const found = await sql<{ word: string }>`
    select word from unnest(${[...candidates]}::text[]) word
    where (to_tsvector('danish', word) || to_tsvector('simple', word)) @@ any (
      select search_word(each) from unnest(${words}::text[]) each
      union all select search_beginning(each) from unnest(${begun}::text[]) each)`.execute(trx);
  return new Set(found.rows.map((row) => row.word));
}

function partsOf(text: string): readonly string[] {
  return placesOf(text).map((place) => place.folded);
}

function danishKeys(word: string): string {
  return word.replaceAll('ae', 'æ').replaceAll('oe', 'ø');
}
