-- An organisation's own sign-in (OpenID Connect). Its secret stands in the environment, never here.
create table providers (
  id uuid primary key,
  -- In addresses, and in the name of the setting with its secret.
  key text not null unique check (key ~ '^[a-z][a-z0-9-]{1,30}$'),
  -- The organisation, as the page one signs in on calls it.
  name text not null check (length(name) between 1 and 80),
  issuer text not null check (length(issuer) <= 500),
  client_id text not null check (length(client_id) between 1 and 200),
  -- Whose e-mails the organisation answers for: an account here is found by none of another domain.
  domains text[] not null check (cardinality(domains) between 1 and 50)
);

-- Whom the organisation knows as whom. Two organisations may know different people by one name.
create table provider_accounts (
  provider_id uuid not null references providers on delete cascade,
  subject text not null check (length(subject) between 1 and 255),
  person_id uuid not null references people on delete cascade,
  linked_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (provider_id, subject),
  unique (provider_id, person_id)
);
create index on provider_accounts (person_id);

-- Somebody has gone to their organisation and is to come back with its answer: once, soon, in the same browser.
create table provider_visits (
  -- SHA-256 of the browser's token, of which everything else that is secret is made.
  token_hash bytea primary key,
  provider_id uuid not null references providers on delete cascade,
  -- Where they wanted to go.
  til text not null check (length(til) <= 2000),
  expires_at timestamptz not null
);
create index on provider_visits (provider_id);
create index on provider_visits (expires_at);

alter table providers enable row level security;
alter table providers force row level security;
alter table provider_accounts enable row level security;
alter table provider_accounts force row level security;
alter table provider_visits enable row level security;
alter table provider_visits force row level security;
create policy system on providers for all using (viewer_is_system()) with check (viewer_is_system());
create policy system on provider_accounts for all using (viewer_is_system()) with check (viewer_is_system());
create policy system on provider_visits for all using (viewer_is_system()) with check (viewer_is_system());
