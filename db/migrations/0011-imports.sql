-- Documents read in, what was understood of them, and what they became.
create table imports (
  id uuid primary key,
  council_id text not null references councils,
  file_name text not null,
  file_hash text not null references files,
  -- What the reader understood, as read; and as corrected by hand before storing.
  understood jsonb not null,
  corrected jsonb,
  stored_meeting_id uuid references meetings,
  stored_at timestamptz,
  uploaded_by uuid references people,
  uploaded_at timestamptz not null default now()
);
alter table imports enable row level security;
alter table imports force row level security;
create policy "secretariat imports" on imports for all using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
