-- The second step of signing in: a code that an app on the person's telephone makes from a secret both have.
create table second_factors (
  person_id uuid primary key references people on delete cascade,
  secret bytea not null check (length(secret) >= 20),
  -- Null until a first code has shown that the app has the secret: before that nobody is asked for one.
  confirmed_at timestamptz,
  -- The half-minute of the last code that was taken: a code counts once.
  last_step bigint not null default 0
);

-- For whoever has lost their telephone: each works once. SHA-256 of codes nobody can guess.
create table recovery_codes (
  person_id uuid not null references second_factors on delete cascade,
  code_hash bytea not null,
  primary key (person_id, code_hash)
);

-- A password was right and the code has not come yet.
create table sign_in_steps (
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  expires_at timestamptz not null
);
create index on sign_in_steps (person_id);

alter table second_factors enable row level security;
alter table second_factors force row level security;
alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
alter table sign_in_steps enable row level security;
alter table sign_in_steps force row level security;
create policy system on second_factors for all using (viewer_is_system()) with check (viewer_is_system());
create policy system on recovery_codes for all using (viewer_is_system()) with check (viewer_is_system());
create policy system on sign_in_steps for all using (viewer_is_system()) with check (viewer_is_system());
