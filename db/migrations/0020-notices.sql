-- Notices (opslag): short messages of a council that hang for a while, for everyone or for those who sit in it.
create table notices (
  id uuid primary key,
  council_id text not null references councils,
  title text not null check (title <> '' and length(title) <= 120),
  -- Plain words; an empty line begins a paragraph.
  body text not null check (body <> '' and length(body) <= 2000),
  -- It hangs from the first day to the last, both included.
  first_on date not null,
  last_on date not null check (last_on >= first_on),
  audience text not null check (audience in ('everyone', 'members')),
  -- Taken down by hand before its last day.
  taken_down_at timestamptz
);
create index on notices (council_id, last_on);

-- Right → roles, printed by `bin/tvaers-dev rights sql` from src/kernel/rights.ts.
create or replace function roles_with(asked text) returns text[] language sql immutable parallel safe
  return case asked
    when 'plan-meetings' then array['secretariat']
    when 'join-meetings' then array['secretariat','chair','member','substitute','guest']
    when 'keep-matters' then array['secretariat']
    when 'read-matters' then array['secretariat','chair']
    when 'read-all-matters' then array['secretariat']
    when 'edit-template' then array['secretariat']
    when 'see-recipients' then array['secretariat']
    when 'propose-items' then array['member','chair']
    when 'read-proposals' then array['secretariat','chair']
    when 'place-proposals' then array['secretariat']
    when 'prepare-agenda' then array['secretariat','chair']
    when 'write-agenda' then array['secretariat']
    when 'approve-agenda' then array['secretariat','chair']
    when 'see-closed' then array['secretariat','chair','member','substitute']
    when 'read-history' then array['secretariat','chair']
    when 'import-documents' then array['secretariat']
    when 'freeze-papers' then array['secretariat','chair']
    when 'store-files' then array['secretariat']
    when 'send-out' then array['secretariat']
    when 'read-dispatches' then array['secretariat','chair']
    when 'take-down' then array['secretariat']
    when 'keep-notices' then array['secretariat']
    when 'read-notices' then array['secretariat','chair','member','substitute']
    when 'manage-people' then array['administrator']
    else '{}'::text[]
  end;

alter table notices enable row level security;
alter table notices force row level security;
create policy "keep-notices" on notices for all
  using (viewer_may('keep-notices', council_id))
  with check (viewer_may('keep-notices', council_id));
create policy "read-notices" on notices for select
  using (taken_down_at is null and viewer_may('read-notices', council_id));
-- The days are the clock's, which the database does not know: who shows notices asks for those of a day.
create policy "everyone reads" on notices for select
  using (taken_down_at is null and audience = 'everyone');
