-- Who did what, when: written by the one door for every write (src/platform/door), and only ever added to.
create table events (
  id uuid primary key,
  -- The order they were written in: the clock may stand still in a trial.
  number bigint generated always as identity unique,
  at timestamptz not null,
  -- The command's name: `agendas.approve`.
  command text not null check (command ~ '^[a-z-]+\.[a-z-]+$'),
  -- The event of the command it happened inside of.
  part_of uuid,
  -- A person, or one of the named system actors of src/kernel/system.ts.
  person_id uuid references people,
  system_actor text,
  -- What they were called then: a name may change, the event does not.
  actor_name text not null,
  -- The person a system actor did it for: who signed in, whose mail was sent.
  on_behalf_of uuid references people,
  council_id text references councils,
  -- What it was about: `meeting:…`, `agenda-item:…`, `matter:…`, `person:…`.
  subjects text[] not null default '{}',
  -- False where the answer was a refusal and yet something was kept.
  done boolean not null default true,
  -- Only those who may see what is closed read it.
  closed boolean not null default false,
  -- {"before": {…}, "after": {…}}, as the command tells it. Never words of what is closed where closed is false.
  details jsonb not null default '{}',
  -- The chain of events is sealed here.
  hash bytea,
  check ((person_id is null) <> (system_actor is null))
);
create index on events using gin (subjects);
create index on events (council_id, number);
create index on events (part_of);

create function refuse_change_of_event() returns trigger language plpgsql as $$
begin
  raise exception 'an event is never changed and never removed';
end
$$;
create trigger kept before update or delete or truncate on events
  for each statement execute function refuse_change_of_event();
revoke update, delete, truncate on events from tvaers_app;

-- A meeting's day stands once its agenda is out: kept on the meeting, so that the plan need not read the agendas.
alter table meetings add column day_fixed_at timestamptz;
-- Read and written as the system: who owns the tables is held back by their policies too.
select set_config('tvaers.kind', 'system', true);
update meetings m set day_fixed_at = first.sent_at
  from (select meeting_id, min(sent_at) as sent_at from agenda_versions where sent_at is not null group by meeting_id) first
  where first.meeting_id = m.id;
select set_config('tvaers.kind', '', true);

-- The roles the viewer holds, told once per transaction as `role@council`; the administrator's as `administrator@`.
create function viewer_roles() returns text[] language sql stable parallel safe
  return coalesce(nullif(current_setting('tvaers.roles', true), ''), '{}')::text[];

-- Does the viewer hold one of the roles in the council? The system may everything.
create function viewer_holds(council text, variadic roles text[]) returns boolean language sql stable parallel safe
  return current_setting('tvaers.kind', true) = 'system'
    or viewer_roles() && array(select role || '@' || council from unnest(roles) as role);

create or replace function viewer_is_administrator() returns boolean language sql stable parallel safe
  return 'administrator@' = any (viewer_roles());
create or replace function viewer_keeps(council text) returns boolean language sql stable parallel safe
  return viewer_holds(council, 'secretariat');
create or replace function viewer_prepares(council text) returns boolean language sql stable parallel safe
  return viewer_holds(council, 'secretariat', 'chair');
create or replace function viewer_sits_in(council text) returns boolean language sql stable parallel safe
  return viewer_holds(council, 'secretariat', 'chair', 'member', 'substitute');
create or replace function viewer_keeps_any() returns boolean language sql stable parallel safe
  return current_setting('tvaers.kind', true) = 'system'
    or exists (select from unnest(viewer_roles()) as held where held like 'secretariat@%');

alter table events enable row level security;
alter table events force row level security;
-- Whoever acts writes it down in their own name.
create policy "in one's own name" on events for insert
  with check (viewer_is_system() or person_id = viewer_person());
create policy "those who prepare, and the administrator of the house" on events for select
  using (viewer_is_system()
         or (council_id is not null and viewer_holds(council_id, 'secretariat', 'chair'))
         or (council_id is null and viewer_is_administrator()));
