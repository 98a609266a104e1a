-- Search over the public record. Only open text is ever put here.


-- "Aarhus" and "Århus" are found alike: å is folded to aa before stemming, in the index and in the question.
create function fold_danish(input text) returns text language sql immutable parallel safe strict
  return replace(replace(replace(lower(input), 'å', 'aa'), 'ä', 'æ'), 'ö', 'ø');

create table search_entries (
  id uuid primary key,
  council_id text not null references councils,
  meeting_id uuid not null references meetings,
  held_on date not null,
  kind text not null check (kind in ('item', 'annex')),
  item_number text not null,
  title text not null,
  body text not null,
  address text not null,
  words tsvector generated always as (
    setweight(to_tsvector('danish', fold_danish(title)), 'A') || setweight(to_tsvector('danish', fold_danish(body)), 'B')
  ) stored
);
create index on search_entries using gin (words);
create index on search_entries (meeting_id);
alter table search_entries enable row level security;
alter table search_entries force row level security;
create policy "everyone reads" on search_entries for select using (true);
create policy "secretariat publishes" on search_entries for all
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
