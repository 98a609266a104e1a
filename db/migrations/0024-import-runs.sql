-- Many documents at once: a folder or ZIP of a whole term, read in the background, each document whole or not at all.
create table import_runs (
  id uuid primary key,
  council_id text not null references councils,
  name text not null check (name <> ''),
  -- The documents by name and content: the same folder again goes on where the first time ended.
  fingerprint text not null,
  -- What was said to what storing asks, for all of them.
  answers jsonb not null default '{}',
  begun_by uuid references people,
  begun_at timestamptz not null default now(),
  finished_at timestamptz
);
create index on import_runs (council_id, begun_at);

create table import_run_files (
  run_id uuid not null references import_runs on delete cascade,
  council_id text not null references councils,
  position int not null,
  -- Its path in the folder.
  file_name text not null check (file_name <> ''),
  file_hash text not null,
  size bigint not null,
  -- waiting → read → stored; refused: it cannot be read · double: another says the same · asks: a person must answer first.
  state text not null default 'waiting'
    check (state in ('waiting', 'read', 'refused', 'double', 'asks', 'stored')),
  -- The sentence that says why it was refused, what it is a double of, or what is asked.
  told text,
  import_id uuid references imports on delete set null,
  kind text,
  meeting_on date,
  -- Its content, whatever the file looks like.
  content_hash text,
  -- How doubtful the reading is: 0 is not at all.
  doubt int not null default 0,
  primary key (run_id, position)
);

alter table import_runs enable row level security;
alter table import_runs force row level security;
alter table import_run_files enable row level security;
alter table import_run_files force row level security;
create policy "import-documents" on import_runs for all
  using (viewer_may('import-documents', council_id)) with check (viewer_may('import-documents', council_id));
create policy "import-documents" on import_run_files for all
  using (viewer_may('import-documents', council_id)) with check (viewer_may('import-documents', council_id));
