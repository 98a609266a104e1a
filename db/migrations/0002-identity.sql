-- People, how they sign in, and what they may.
create table people (
  id uuid primary key,
  name text not null check (name <> ''),
  email text not null check (email = lower(email)),
  locked_at timestamptz,
  created_at timestamptz not null default now(),
  unique (email)
);

create table passwords (
  person_id uuid primary key references people on delete cascade,
  hash text not null,
  -- Failed attempts since the last success: after ten the account waits (src/rooms/identity).
  failures int not null default 0,
  failed_at timestamptz,
  changed_at timestamptz not null default now()
);

create table sessions (
  -- SHA-256 of the token in the cookie: who reads the table cannot sign in with it.
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index on sessions (person_id);

create table councils (
  id text primary key check (id ~ '^[a-z][a-z0-9-]+$'),
  name text not null,
  kind text not null check (kind in ('kkr')),
  created_at timestamptz not null default now()
);

create table grants (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  role text not null check (role in
    ('member','substitute','chair','guest','municipal-officer','partner','secretariat','administrator')),
  council_id text references councils,
  municipality_code text,
  organisation text,
  -- A substitute stands in for one member only (rules of procedure § 3, 4).
  substitute_for uuid references people,
  valid_from date not null default '0001-01-01',
  valid_until date,
  check ((role = 'administrator') = (council_id is null)),
  check ((role = 'substitute') = (substitute_for is not null)),
  check (valid_until is null or valid_until >= valid_from)
);
create index on grants (person_id);
create index on grants (council_id, role);
create unique index on grants (council_id, substitute_for, valid_from) where role = 'substitute';

alter table people enable row level security;
alter table passwords enable row level security;
alter table sessions enable row level security;
alter table grants enable row level security;
alter table councils enable row level security;
alter table people force row level security;
alter table passwords force row level security;
alter table sessions force row level security;
alter table grants force row level security;
alter table councils force row level security;

create function viewer_keeps_person(person uuid) returns boolean language sql stable
  as $$ select exists (select 1 from grants where person_id = person and council_id is not null
                       and viewer_keeps(council_id)) $$;

create policy "own, kept and administered people" on people for select
  using (viewer_is_system() or viewer_is_administrator() or id = viewer_person() or viewer_keeps_person(id));
create policy "administrators change people" on people for all
  using (viewer_is_system() or viewer_is_administrator())
  with check (viewer_is_system() or viewer_is_administrator());
-- Passwords and sessions are read and written by the system alone, on the person's behalf.
create policy "system only" on passwords for all using (viewer_is_system()) with check (viewer_is_system());
create policy "system only" on sessions for all using (viewer_is_system()) with check (viewer_is_system());
create policy "own, kept and administered grants" on grants for select
  using (viewer_is_system() or viewer_is_administrator() or person_id = viewer_person()
         or (council_id is not null and viewer_keeps(council_id)));
create policy "administrators change grants" on grants for all
  using (viewer_is_system() or viewer_is_administrator())
  with check (viewer_is_system() or viewer_is_administrator());
create policy "everyone reads" on councils for select using (true);
create policy "system writes" on councils for all using (viewer_is_system()) with check (viewer_is_system());
