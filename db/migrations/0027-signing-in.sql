-- How often something was tried: an account, an address, a browser. What was typed stands here as its SHA-256 only.
create table sign_in_meters (
  key bytea primary key,
  -- Which limits count for it (src/rooms/ground/identity/model/trying.ts).
  kind text not null check (kind in ('account','address','browser','proof','link-account','link-address')),
  -- Tries that were counted and not taken back.
  tries int not null default 0 check (tries >= 0),
  -- Before this nothing more is tried.
  free_at timestamptz not null,
  last_at timestamptz not null
);
create index on sign_in_meters (last_at);

-- A try that is counted and not yet made: whoever hashes must hold one, and it is used once.
create table sign_in_tries (
  id uuid primary key,
  at timestamptz not null,
  account bytea not null references sign_in_meters on delete cascade,
  address bytea references sign_in_meters on delete cascade
);
create index on sign_in_tries (at);
create index on sign_in_tries (account);
create index on sign_in_tries (address);

-- A browser somebody has signed in from: strangers who guess at the account do not make it wait.
create table known_browsers (
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  seen_at timestamptz not null
);
create index on known_browsers (person_id);

alter table passwords drop column failures, drop column failed_at;

alter table sign_in_meters enable row level security;
alter table sign_in_meters force row level security;
alter table sign_in_tries enable row level security;
alter table sign_in_tries force row level security;
alter table known_browsers enable row level security;
alter table known_browsers force row level security;
create policy system on sign_in_meters for all using (viewer_is_system()) with check (viewer_is_system());
create policy system on sign_in_tries for all using (viewer_is_system()) with check (viewer_is_system());
create policy system on known_browsers for all using (viewer_is_system()) with check (viewer_is_system());
