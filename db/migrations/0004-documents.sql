-- Files by content: the bytes lie in the file store under their hash, the words here.
create table files (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  -- Null until read; empty when the file has no words.
  text text,
  pages int,
  -- Why the text could not be read, as a Danish sentence.
  unreadable text,
  stored_at timestamptz not null default now()
);
alter table files enable row level security;
alter table files force row level security;
-- A hash alone opens nothing: a file is reached through the annex, picture or import that refers to it,
-- whose own policies decide. Only the system reads rows here.
create policy "system only" on files for all using (viewer_is_system()) with check (viewer_is_system());
