-- A passkey: a key pair of which the person's device holds the secret half. What stands here can open nothing.
create table passkeys (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  -- As the device names it.
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  -- How often it signed, as the device counts; most devices say 0 always. One that goes back is a copy.
  counter bigint not null check (counter >= 0),
  -- How the device is reached, as the browser said it.
  transports text[] not null,
  -- What its owner calls it.
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index on passkeys (person_id);

-- What a device is asked to sign: once, soon, for one purpose, and where somebody is signed in by nobody else.
create table passkey_challenges (
  -- SHA-256 of it.
  challenge_hash bytea primary key,
  purpose text not null check (purpose in ('sign-in','add','prove')),
  person_id uuid references people on delete cascade,
  expires_at timestamptz not null,
  check ((purpose = 'sign-in') = (person_id is null))
);
create index on passkey_challenges (person_id);
create index on passkey_challenges (expires_at);

-- Asking to be let in without a password is counted by address too.
alter table sign_in_meters drop constraint sign_in_meters_kind_check;
alter table sign_in_meters add constraint sign_in_meters_kind_check
  check (kind in ('account','address','browser','proof','link-account','link-address','entry-address'));

alter table passkeys enable row level security;
alter table passkeys force row level security;
alter table passkey_challenges enable row level security;
alter table passkey_challenges force row level security;
create policy system on passkeys for all using (viewer_is_system()) with check (viewer_is_system());
create policy system on passkey_challenges for all using (viewer_is_system()) with check (viewer_is_system());
