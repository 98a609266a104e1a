-- Annexes of agenda items. The mark in the item's text ("./.") names them by mark; one mark may cover several.
create table annexes (
  id uuid primary key,
  item_id uuid not null references agenda_items on delete cascade,
  meeting_id uuid not null references agendas on delete cascade,
  council_id text not null references councils,
  mark text,
  position int not null,
  title text not null check (title <> ''),
  file_name text not null,
  file_hash text not null references files,
  media_type text not null,
  size bigint not null,
  pages int,
  state text not null default 'final' check (state in ('draft', 'final')),
  source text not null default 'own' check (source in ('own', 'external')),
  sender text,
  received_on date,
  document_number text,
  closed_reason text check (closed_reason <> ''),
  created_at timestamptz not null default now(),
  check (source = 'own' or sender is not null)
);
create index on annexes (item_id, position);
create index on annexes (meeting_id);

-- Annexes as they went out with a version: the file may be fetched by whoever may read the version.
create table version_annexes (
  version_id uuid not null references agenda_versions on delete cascade,
  annex_id uuid not null,
  council_id text not null references councils,
  file_name text not null,
  file_hash text not null references files,
  media_type text not null,
  closed boolean not null,
  primary key (version_id, annex_id)
);
create index on version_annexes (annex_id);

-- Pictures inside texts.
create table pictures (
  file_hash text not null references files,
  item_id uuid not null references agenda_items on delete cascade,
  council_id text not null references councils,
  media_type text not null,
  primary key (file_hash, item_id)
);
create table version_pictures (
  version_id uuid not null references agenda_versions on delete cascade,
  file_hash text not null references files,
  council_id text not null references councils,
  media_type text not null,
  closed boolean not null,
  primary key (version_id, file_hash)
);

do $$
declare t text;
begin
  foreach t in array array['annexes','version_annexes','pictures','version_pictures'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;
create policy "chair and secretariat read" on annexes for select using (viewer_prepares(council_id));
create policy "secretariat writes" on annexes for all using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "chair and secretariat read" on pictures for select using (viewer_prepares(council_id));
create policy "secretariat writes" on pictures for all using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "as the version, closed to its council" on version_annexes for select using (
  (not closed or viewer_sits_in(council_id))
  and exists (select 1 from agenda_versions v where v.id = version_id));
create policy "chair and secretariat freeze" on version_annexes for insert with check (viewer_prepares(council_id));
create policy "as the version, closed to its council" on version_pictures for select using (
  (not closed or viewer_sits_in(council_id))
  and exists (select 1 from agenda_versions v where v.id = version_id));
create policy "chair and secretariat freeze" on version_pictures for insert with check (viewer_prepares(council_id));
