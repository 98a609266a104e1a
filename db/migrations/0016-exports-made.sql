-- Files made of a version that went out, so that the second reader does not wait. Content lies in the file store.
create table made_exports (
  version_id uuid not null references agenda_versions,
  -- Whether the closed parts are in it.
  audience text not null check (audience in ('open', 'whole')),
  format text not null check (format in ('pdf', 'html', 'json', 'docx', 'zip', 'bundle')),
  -- Counted up in the code when what is made changes.
  edition int not null,
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  made_at timestamptz not null default now(),
  primary key (version_id, audience, format, edition)
);
alter table made_exports enable row level security;
alter table made_exports force row level security;
-- Who may have which is decided where the version is read (src/rooms/exports): the system keeps the list.
create policy "system only" on made_exports for all using (viewer_is_system()) with check (viewer_is_system());
