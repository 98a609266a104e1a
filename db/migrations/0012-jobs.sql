-- Work that may wait or be tried again: taken with "for update skip locked".
create table jobs (
  id uuid primary key,
  kind text not null,
  payload jsonb not null,
  run_at timestamptz not null default now(),
  attempts int not null default 0,
  last_error text,
  done_at timestamptz,
  created_at timestamptz not null default now()
);
create index on jobs (run_at) where done_at is null;
alter table jobs enable row level security;
alter table jobs force row level security;
create policy "anyone asks" on jobs for insert with check (current_setting('tvaers.kind', true) in ('person', 'system'));
create policy "system works" on jobs for all using (viewer_is_system()) with check (viewer_is_system());
