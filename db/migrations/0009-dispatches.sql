-- Sending out: who got which version when, with retry.
create table dispatches (
  id uuid primary key,
  version_id uuid not null references agenda_versions,
  council_id text not null references councils,
  started_by uuid references people,
  started_at timestamptz not null default now()
);

create table dispatch_mails (
  id uuid primary key,
  dispatch_id uuid not null references dispatches on delete cascade,
  council_id text not null references councils,
  person_id uuid not null references people,
  email text not null,
  -- Whether the receiver may see the closed parts.
  with_closed boolean not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  sent_at timestamptz
);
create index on dispatch_mails (dispatch_id);
create index on dispatch_mails (next_attempt_at) where state = 'queued';
alter table dispatches enable row level security;
alter table dispatches force row level security;
alter table dispatch_mails enable row level security;
alter table dispatch_mails force row level security;
create policy "chair and secretariat read" on dispatches for select using (viewer_prepares(council_id));
create policy "secretariat sends" on dispatches for all using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "chair and secretariat read" on dispatch_mails for select using (viewer_prepares(council_id));
create policy "secretariat sends" on dispatch_mails for all using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
