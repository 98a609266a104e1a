-- A member's written proposal for an item (rules of procedure § 5, 3): open until the chair has put it on.
create table proposals (
  id uuid primary key,
  council_id text not null references councils,
  meeting_id uuid not null references meetings,
  proposed_by uuid not null references people,
  title text not null check (title <> ''),
  background text not null default '',
  recommendation text not null default '',
  submitted_at timestamptz not null default now(),
  -- Whether it came before the deadline of the meeting it names.
  in_time boolean not null,
  -- The item it became; or why the proposer took it back.
  item_id uuid references agenda_items on delete set null,
  withdrawn_at timestamptz
);
create index on proposals (council_id);
alter table proposals enable row level security;
alter table proposals force row level security;
create policy "own, and those who prepare" on proposals for select
  using (proposed_by = viewer_person() or viewer_prepares(council_id));
create policy "members propose" on proposals for insert
  with check (viewer_keeps(council_id) or (proposed_by = viewer_person() and viewer_sits_in(council_id)));
create policy "own, and secretariat change" on proposals for update
  using (proposed_by = viewer_person() or viewer_keeps(council_id))
  with check (proposed_by = viewer_person() or viewer_keeps(council_id));
