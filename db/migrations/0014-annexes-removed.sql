create index on annexes (file_hash);
create index on version_annexes (file_hash);

-- Whoever may fetch a file through an annex may also read its words; the annex's own policies decide.
create policy "as the annex" on files for select using (
  exists (select 1 from annexes a where a.file_hash = files.hash)
  or exists (select 1 from version_annexes v where v.file_hash = files.hash));

-- Annexes taken away from an item under preparation, so that it can be undone.
create table removed_annexes (
  id uuid primary key,
  item_id uuid not null references agenda_items on delete cascade,
  meeting_id uuid not null references agendas on delete cascade,
  council_id text not null references councils,
  file_hash text not null references files,
  title text not null,
  -- The row as it was in annexes.
  content jsonb not null,
  removed_at timestamptz not null default now()
);
create index on removed_annexes (item_id);
alter table removed_annexes enable row level security;
alter table removed_annexes force row level security;
create policy "secretariat keeps" on removed_annexes for all
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
