-- A session says where it was opened, when it was last used, and when its person last proved who they are.
-- Those there are count as used now, and nobody in them as having proved anything.
alter table sessions drop constraint sessions_pkey;
alter table sessions
  add column id uuid primary key default gen_random_uuid(),
  add unique (token_hash),
  -- The browser and the machine in words, as it says itself.
  add column browser text not null default '' check (length(browser) <= 80),
  add column last_used_at timestamptz not null default now(),
  add column proved_at timestamptz not null default 'epoch';
alter table sessions alter column last_used_at drop default, alter column proved_at drop default;

-- A link by which somebody chooses a password: used once, and not for long.
create table password_links (
  -- SHA-256 of the token in the link: who reads the table cannot use it.
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('invitation','reset')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on password_links (person_id);
alter table password_links enable row level security;
alter table password_links force row level security;
create policy system on password_links for all using (viewer_is_system()) with check (viewer_is_system());
