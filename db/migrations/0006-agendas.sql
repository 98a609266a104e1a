-- The agenda while it is worked on (secretariat and chair), and its versions once approved and sent out.
create table agendas (
  meeting_id uuid primary key references meetings on delete cascade,
  council_id text not null references councils,
  -- draft → approved → sent; an addendum or a new version starts a draft again beside what was sent.
  state text not null default 'draft' check (state in ('draft', 'approved', 'sent')),
  created_at timestamptz not null default now()
);

create table agenda_sections (
  id uuid primary key,
  meeting_id uuid not null references agendas on delete cascade,
  position int not null,
  -- Fixed when first sent out; null before.
  number int,
  title text not null check (title <> '')
);
create index on agenda_sections (meeting_id, position);

create table agenda_items (
  id uuid primary key,
  meeting_id uuid not null references agendas on delete cascade,
  section_id uuid not null references agenda_sections on delete cascade,
  matter_id uuid references matters,
  -- Place in the section: changes freely.
  position int not null,
  -- "3.1": given when first sent out, never changed after. Null before (then it is counted from the position).
  number text,
  title text not null check (title <> ''),
  officers text[] not null default '{}',
  kind text not null check (kind in ('decision', 'discussion', 'orientation')),
  -- The kind follows the recommendation's verb until somebody corrects it.
  kind_corrected boolean not null default false,
  background jsonb not null default '[]',
  case_statement jsonb not null default '[]',
  -- "Det indstilles, at KKR Midtjylland"; the bullets follow in recommendations.
  recommendation_lead text not null default '',
  presenters text[] not null default '{}',
  expected_minutes int check (expected_minutes between 1 and 600),
  closed_reason text check (closed_reason <> ''),
  withdrawn_reason text check (withdrawn_reason <> ''),
  -- Which sending it first came with: 1 the agenda, 2 … the addenda. Null until sent.
  first_sent_in int,
  revision int not null default 1,
  updated_by uuid references people,
  updated_at timestamptz not null default now()
);
create index on agenda_items (meeting_id);
create index on agenda_items (matter_id);
create unique index on agenda_items (meeting_id, number) where number is not null;

create table recommendations (
  item_id uuid not null references agenda_items on delete cascade,
  position int not null,
  text text not null check (text <> ''),
  primary key (item_id, position)
);

-- Every saved state of an item's words, so that undo reaches behind the last save and no one's work is lost.
create table item_revisions (
  item_id uuid not null references agenda_items on delete cascade,
  revision int not null,
  content jsonb not null,
  saved_by uuid references people,
  saved_at timestamptz not null default now(),
  primary key (item_id, revision)
);

-- Frozen: what was approved and sent out. content is what anyone may read (closed items: heading only).
create table agenda_versions (
  id uuid primary key,
  meeting_id uuid not null references agendas,
  council_id text not null references councils,
  version int not null,
  kind text not null check (kind in ('agenda', 'addendum', 'revision')),
  -- Why there is a new version; null for the first.
  reason text,
  content jsonb not null,
  approved_by uuid references people,
  approved_at timestamptz not null,
  sent_at timestamptz,
  published_at timestamptz,
  unique (meeting_id, version)
);

-- The same version with its closed parts, for those who sit in the council.
create table agenda_version_closed (
  version_id uuid primary key references agenda_versions on delete cascade,
  council_id text not null references councils,
  content jsonb not null
);

create function refuse_change_of_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.sent_at is not null then
    raise exception 'a version that was sent out is never deleted';
  elsif tg_op = 'UPDATE' and (old.content is distinct from new.content or old.version <> new.version) then
    raise exception 'a version is frozen';
  end if;
  return coalesce(new, old);
end
$$;
create trigger frozen before update or delete on agenda_versions
  for each row execute function refuse_change_of_version();

create function refuse_change_of_closed_part() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     or exists (select 1 from agenda_versions v where v.id = old.version_id and v.sent_at is not null) then
    raise exception 'a version is frozen';
  end if;
  return old;
end
$$;
create trigger frozen before update or delete on agenda_version_closed
  for each row execute function refuse_change_of_closed_part();

-- Candidate items for a coming meeting.
create table candidate_items (
  id uuid primary key,
  council_id text not null references councils,
  title text not null check (title <> ''),
  note text not null default '',
  -- The meeting it is meant for, when known.
  meeting_id uuid references meetings,
  matter_id uuid references matters,
  -- The agenda item it became.
  item_id uuid references agenda_items on delete set null,
  created_at timestamptz not null default now()
);

do $$
declare t text;
begin
  foreach t in array array['agendas','agenda_sections','agenda_items','recommendations','item_revisions',
                           'agenda_versions','agenda_version_closed','candidate_items'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;

create function viewer_keeps_meeting(meeting uuid) returns boolean language sql stable
  as $$ select exists (select 1 from meetings m where m.id = meeting and viewer_keeps(m.council_id)) $$;
create function viewer_prepares_meeting(meeting uuid) returns boolean language sql stable
  as $$ select exists (select 1 from meetings m where m.id = meeting and viewer_prepares(m.council_id)) $$;

create policy "chair and secretariat read" on agendas for select using (viewer_prepares(council_id));
create policy "secretariat writes" on agendas for all using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "chair approves" on agendas for update using (viewer_prepares(council_id)) with check (viewer_prepares(council_id));
create policy "chair and secretariat read" on agenda_sections for select using (viewer_prepares_meeting(meeting_id));
create policy "secretariat writes" on agenda_sections for all
  using (viewer_keeps_meeting(meeting_id)) with check (viewer_keeps_meeting(meeting_id));
create policy "chair and secretariat read" on agenda_items for select using (viewer_prepares_meeting(meeting_id));
create policy "secretariat writes" on agenda_items for all
  using (viewer_keeps_meeting(meeting_id)) with check (viewer_keeps_meeting(meeting_id));
create policy "follows the item" on recommendations for select
  using (exists (select 1 from agenda_items i where i.id = item_id));
create policy "follows the item, secretariat writes" on recommendations for all
  using (exists (select 1 from agenda_items i where i.id = item_id and viewer_keeps_meeting(i.meeting_id)))
  with check (exists (select 1 from agenda_items i where i.id = item_id and viewer_keeps_meeting(i.meeting_id)));
create policy "secretariat keeps revisions" on item_revisions for all
  using (exists (select 1 from agenda_items i where i.id = item_id and viewer_keeps_meeting(i.meeting_id)))
  with check (exists (select 1 from agenda_items i where i.id = item_id and viewer_keeps_meeting(i.meeting_id)));
create policy "published to all, the rest to its council" on agenda_versions for select
  using (published_at is not null
         or (sent_at is not null and viewer_sits_in(council_id))
         or viewer_prepares(council_id));
create policy "chair and secretariat freeze" on agenda_versions for insert with check (viewer_prepares(council_id));
create policy "approval taken back" on agenda_versions for delete
  using (sent_at is null and viewer_prepares(council_id));
create policy "secretariat sends" on agenda_versions for update
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "those who sit in the council" on agenda_version_closed for select using (
  viewer_prepares(council_id)
  or (viewer_sits_in(council_id)
      and exists (select 1 from agenda_versions v where v.id = version_id and v.sent_at is not null)));
create policy "chair and secretariat freeze" on agenda_version_closed for insert with check (viewer_prepares(council_id));
create policy "chair and secretariat read" on candidate_items for select using (viewer_prepares(council_id));
create policy "secretariat writes" on candidate_items for all
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
