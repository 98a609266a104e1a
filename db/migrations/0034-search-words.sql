-- The search knows its own words: each word of what is published, how often it stands there, what it is a form of and
-- what it is put together from. A question is answered by the words of this list that are meant by those asked for.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- As people write who have no æ, ø and å, whichever way they help themselves.
create function search_flat(word text) returns text language sql immutable parallel safe strict
  return translate(replace(replace(replace(word, 'aa', 'a'), 'ae', 'a'), 'oe', 'o'), 'æøåäö', 'aoaao');

-- An entry is a thing of a paper or an annex to one, and its words are kept as they stand: forms and parts of words are
-- looked up in the list below.
alter table search_entries add column part text not null default 'thing' check (part in ('thing', 'annex'));
-- Nobody may change an entry, not even here where rows are held back from their owner.
alter table search_entries no force row level security;
update search_entries set part = 'annex' where place like 'Bilag til %';
alter table search_entries force row level security;
alter table search_entries drop column words;
alter table search_entries add column words tsvector not null generated always as (
  setweight(to_tsvector('simple', search_text(title)), 'A') || to_tsvector('simple', search_text(left(body, 120000)))
) stored;
alter table search_entries add column title_words tsvector not null generated always as (
  to_tsvector('simple', search_text(title))
) stored;
create index on search_entries using gin (words);
create index on search_entries (dated_on);
create index on search_entries (address);
drop function search_question(text[], text, text[]);
drop function search_beginning(text);
drop function search_word(text);
drop function danish_keys(text);

create table search_words (
  word text collate "C" primary key,
  -- How many entries have it.
  entries int not null check (entries >= 0),
  flat text collate "C" not null generated always as (search_flat(word)) stored,
  -- For a word nobody listed: what is left without its endings.
  stem text collate "C" not null generated always as (coalesce((ts_lexize('danish_stem', word))[1], word)) stored,
  -- What it is a form of and put together from has been looked up.
  learnt boolean not null default false
) with (fillfactor = 80);
create index on search_words (flat);
create index on search_words (stem);
create index on search_words using gin (flat gin_trgm_ops);
create index on search_words (word) where not learnt;

create table search_word_keys (
  kind text not null check (kind in ('form', 'part')),
  key text collate "C" not null,
  word text collate "C" not null references search_words on delete cascade,
  flat text collate "C" not null generated always as (search_flat(key)) stored,
  primary key (key, kind, word)
);
create index on search_word_keys (word);
create index on search_word_keys using gin (flat gin_trgm_ops);

-- The list is what the entries are, at every moment: a word that stands nowhere any more is gone from it in the same
-- statement, whoever takes a paper down. One transaction at a time writes it.
-- The list grows faster than its statistics: read word by word, never as a whole for each word.
create function count_search_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  lexemes text[];
  numbers int[];
begin
  perform pg_advisory_xact_lock(hashtextextended('search-words', 0));
  select array_agg(lexeme order by lexeme), array_agg(entries order by lexeme) into lexemes, numbers
  from (select lexeme, count(*) as entries from changed, unnest(words)
        where lexeme ~ '^[[:alpha:]][[:alpha:]-]*$' and length(lexeme) <= 60 group by lexeme) counted;
  if tg_op = 'INSERT' then
    insert into search_words (word, entries) select * from unnest(lexemes, numbers)
    on conflict (word) do update set entries = search_words.entries + excluded.entries;
  else
    update search_words w set entries = w.entries - gone.entries
    from unnest(lexemes, numbers) gone (word, entries) where w.word = gone.word collate "C";
    delete from search_words where word = any(lexemes) and entries = 0;
  end if;
  return null;
end
$$;
revoke execute on function count_search_words() from public;
create trigger counted after insert on search_entries
  referencing new table as changed for each statement execute function count_search_words();
create trigger uncounted after delete on search_entries
  referencing old table as changed for each statement execute function count_search_words();
-- An entry is put in and taken out, never changed: its words would go uncounted.
create function refuse_change_of_entry() returns trigger language plpgsql as $$
begin
  raise exception 'an entry of the search is put in anew';
end
$$;
create trigger kept before update on search_entries for each statement execute function refuse_change_of_entry();

insert into search_words (word, entries)
select lexeme, count(*) from search_entries, unnest(words)
where lexeme ~ '^[[:alpha:]][[:alpha:]-]*$' and length(lexeme) <= 60 group by lexeme;
insert into jobs (id, kind, payload) select gen_random_uuid(), 'learn-words', '{}' where exists (select from search_words);

alter table search_words enable row level security;
alter table search_word_keys enable row level security;
alter table search_word_keys force row level security;
create policy "everyone reads" on search_words for select using (true);
create policy system on search_words for update using (viewer_is_system());
create policy "everyone reads" on search_word_keys for select using (true);
create policy system on search_word_keys for insert with check (viewer_is_system());
revoke insert, delete on search_words from tvaers_app;

-- Towns and postcodes, and the municipalities they lie in: a postcode may lie in several.
create table postcodes (
  first_code text not null check (first_code ~ '^[0-9]{4}$'),
  last_code text not null check (last_code ~ '^[0-9]{4}$' and last_code >= first_code),
  town text not null,
  municipality_code text not null references municipalities,
  primary key (first_code, municipality_code)
);
alter table postcodes enable row level security;
alter table postcodes force row level security;
create policy "everyone reads" on postcodes for select using (true);
create policy system on postcodes for all using (viewer_is_system()) with check (viewer_is_system());
