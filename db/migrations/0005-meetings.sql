-- Meetings of the year plan, and the matters they treat.
create table meetings (
  id uuid primary key,
  council_id text not null references councils,
  held_on date not null,
  starts_at time not null,
  ends_at time,
  place text not null default '',
  form text not null check (form in ('physical', 'virtual', 'mixed')),
  -- Where to join a virtual or mixed meeting; for those who sit in the council only.
  join_address text,
  kind text not null check (kind in ('ordinary', 'extraordinary', 'constitutive')),
  cancelled_at timestamptz,
  cancelled_reason text,
  -- iCalendar: counts every change the calendars must hear of.
  sequence int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (council_id, held_on),
  check ((cancelled_at is null) = (cancelled_reason is null))
);

-- A deadline that was moved: the reason is shown wherever the deadline is.
create table deadline_deviations (
  meeting_id uuid not null references meetings on delete cascade,
  deadline text not null check (deadline in ('proposals', 'agenda', 'alliances')),
  moved_to date not null,
  reason text not null check (reason <> ''),
  decided_by uuid references people,
  decided_at timestamptz not null default now(),
  primary key (meeting_id, deadline)
);

create table matters (
  id uuid primary key,
  title text not null check (title <> ''),
  -- Initials of the officers who carry the matter.
  officers text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- The same matter in several councils, each with its own number.
create table matter_records (
  matter_id uuid not null references matters on delete cascade,
  council_id text not null references councils,
  record_number text not null check (record_number <> ''),
  primary key (matter_id, council_id),
  unique (council_id, record_number)
);

alter table meetings enable row level security;
alter table meetings force row level security;
alter table deadline_deviations enable row level security;
alter table deadline_deviations force row level security;
alter table matters enable row level security;
alter table matters force row level security;
alter table matter_records enable row level security;
alter table matter_records force row level security;

-- The plan is public; what may not be (join_address) never leaves the queries but for those who sit in the council.
create policy "everyone reads" on meetings for select using (true);
create policy "secretariat writes" on meetings for all
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "everyone reads" on deadline_deviations for select using (true);
create policy "secretariat writes" on deadline_deviations for all
  using (exists (select 1 from meetings m where m.id = meeting_id and viewer_keeps(m.council_id)))
  with check (exists (select 1 from meetings m where m.id = meeting_id and viewer_keeps(m.council_id)));

create function viewer_keeps_any() returns boolean language sql stable parallel safe
  return current_setting('tvaers.kind', true) = 'system'
    or coalesce(nullif(current_setting('tvaers.secretariat_of', true), ''), '{}') <> '{}';

-- Secretariats share matters: that is how one matter is treated in five councils.
create policy "secretariats read and write" on matters for all using (viewer_keeps_any()) with check (viewer_keeps_any());
create policy "secretariats read" on matter_records for select using (viewer_keeps_any());
create policy "own council's number" on matter_records for all
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "chairs read matters" on matters for select using (
  exists (select 1 from matter_records r where r.matter_id = matters.id and viewer_prepares(r.council_id)));
create policy "chairs read numbers" on matter_records for select using (viewer_prepares(council_id));
