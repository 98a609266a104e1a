-- One kind of paper. Whatever is frozen, sent, published, exported, searched, compared and taken down is a paper of some
-- kind (docs/decisions/0008-papers.md); the agenda is the first. What the agendas had for themselves is carried over
-- under the same ids.

-- The rows are read and written as the system: who owns the tables is held back by their policies too.
select set_config('tvaers.kind', 'system', true);

create table papers (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- What it is a paper of, as its kind counts it: an agenda's meeting.
  subject_id uuid not null,
  council_id text not null references councils,
  version int not null check (version > 0),
  form text not null check (form in ('first', 'addendum', 'revision')),
  -- "Dagsorden til mødet den 18. juni 2024".
  title text not null check (title <> ''),
  -- The day it speaks of: the meeting's, the letter's.
  dated_on date not null,
  -- Why there is a later version; null for the first.
  reason text,
  -- What anyone may read once it is published.
  content jsonb not null,
  approved_by uuid references people,
  -- Null only while it is being written down, in the transaction that freezes it.
  approved_at timestamptz,
  sent_at timestamptz,
  published_at timestamptz,
  taken_down_at timestamptz,
  taken_down_by uuid references people,
  taken_down_reason text check (taken_down_reason <> ''),
  unique (kind, subject_id, version),
  check ((taken_down_at is null) = (taken_down_reason is null)),
  check (taken_down_at is not null or taken_down_by is null)
);
create index on papers (council_id, published_at);

-- The same paper with its closed parts, for those who sit in the council.
create table paper_closed (
  paper_id uuid primary key references papers on delete cascade,
  council_id text not null references councils,
  content jsonb not null
);

-- The files that went out with a paper: whoever may read the paper may fetch them.
create table paper_files (
  paper_id uuid not null references papers on delete cascade,
  role text not null check (role in ('annex', 'picture')),
  -- An annex by its own id; a picture by its content.
  file_id text not null,
  council_id text not null references councils,
  file_name text not null,
  file_hash text not null references files,
  media_type text not null,
  closed boolean not null,
  primary key (paper_id, role, file_id)
);
create index on paper_files (role, file_id);
create index on paper_files (file_hash);

-- Files made of a paper that went out, so that the second reader does not wait.
create table paper_exports (
  paper_id uuid not null references papers on delete cascade,
  council_id text not null references councils,
  -- Whether the closed parts are in it.
  audience text not null check (audience in ('open', 'whole')),
  format text not null check (format in ('pdf', 'html', 'json', 'docx', 'zip', 'bundle')),
  -- Counted up in the code when what is made changes.
  edition int not null,
  file_hash text not null references files,
  size bigint not null check (size >= 0),
  made_at timestamptz not null default now(),
  primary key (paper_id, audience, format, edition)
);
create index on paper_exports (file_hash);

-- That a paper has been taken down, and nothing else of it: what everybody may know. A row is there for as long.
create table papers_taken_down (
  paper_id uuid primary key references papers on delete cascade,
  kind text not null,
  subject_id uuid not null,
  council_id text not null references councils,
  version int not null,
  taken_down_at timestamptz not null
);
create index on papers_taken_down (kind, subject_id);

-- What there is.
create function danish_day(day date) returns text language sql immutable
  return extract(day from day)::int || '. '
    || (array['januar','februar','marts','april','maj','juni','juli','august','september','oktober','november',
              'december'])[extract(month from day)::int]
    || ' ' || extract(year from day)::int;

insert into papers (id, kind, subject_id, council_id, version, form, title, dated_on, reason, content,
                    approved_by, approved_at, sent_at, published_at)
select v.id, 'agenda', v.meeting_id, v.council_id, v.version,
  case v.kind when 'agenda' then 'first' else v.kind end,
  case v.kind when 'agenda' then 'Dagsorden' when 'addendum' then 'Tillæg til dagsordenen'
    else 'Ny version af dagsordenen' end || ' til mødet den ' || danish_day(m.held_on),
  m.held_on, v.reason, v.content, v.approved_by, v.approved_at, v.sent_at, v.published_at
from agenda_versions v join meetings m on m.id = v.meeting_id;

insert into paper_closed (paper_id, council_id, content)
select version_id, council_id, content from agenda_version_closed;

insert into paper_files (paper_id, role, file_id, council_id, file_name, file_hash, media_type, closed)
select version_id, 'annex', annex_id::text, council_id, file_name, file_hash, media_type, closed from version_annexes
union all
select version_id, 'picture', file_hash, council_id,
  'billede-' || left(file_hash, 8) || case media_type when 'image/png' then '.png' else '.jpg' end,
  file_hash, media_type, closed
from version_pictures;

-- Files that were made here are known like those that came, so that nothing sweeps away what is referred to.
insert into files (hash, size, media_type, text)
select distinct on (file_hash) file_hash, size, 'application/octet-stream', '' from made_exports
on conflict do nothing;
insert into paper_exports (paper_id, council_id, audience, format, edition, file_hash, size, made_at)
select e.version_id, v.council_id, e.audience, e.format, e.edition, e.file_hash, e.size, e.made_at
from made_exports e join agenda_versions v on v.id = e.version_id;

alter table dispatches drop constraint dispatches_version_id_fkey;
alter table dispatches rename column version_id to paper_id;
alter table dispatches add foreign key (paper_id) references papers;
create index on dispatches (paper_id);

-- An entry says itself where it was found: "Punkt 3.1", "Bilag til punkt 3.1".
alter table search_entries add column paper_id uuid references papers on delete cascade;
alter table search_entries add column place text;
update search_entries s set
  paper_id = (select p.id from papers p where p.subject_id = s.meeting_id and p.published_at is not null
              order by p.version desc limit 1),
  place = case s.kind when 'annex' then 'Bilag til punkt ' else 'Punkt ' end || s.item_number;
delete from search_entries where paper_id is null;
alter table search_entries alter column paper_id set not null;
alter table search_entries alter column place set not null;
alter table search_entries rename column held_on to dated_on;
alter table search_entries drop column meeting_id;
alter table search_entries drop column kind;
alter table search_entries drop column item_number;
create index on search_entries (paper_id);

update jobs set kind = 'index-paper',
  payload = jsonb_build_object('councilId', m.council_id, 'kind', 'agenda', 'subjectId', m.id)
from meetings m where jobs.kind = 'index-agenda' and m.id = (jobs.payload ->> 'meetingId')::uuid;

drop function danish_day(date);
drop policy "as the annex" on files;
drop table made_exports, version_annexes, version_pictures, agenda_version_closed, agenda_versions;
drop function refuse_change_of_version();
drop function refuse_change_of_closed_part();

-- What is frozen stays as it is: the database sees to it, whoever writes.
create function keep_paper_frozen() returns trigger language plpgsql as $$
declare
  frozen_before jsonb := to_jsonb(old) - array['sent_at','published_at','taken_down_at','taken_down_by','taken_down_reason'];
  frozen_after jsonb := to_jsonb(new) - array['sent_at','published_at','taken_down_at','taken_down_by','taken_down_reason'];
begin
  if old.approved_at is null then
    frozen_before := frozen_before - 'approved_at';
    frozen_after := frozen_after - 'approved_at';
  end if;
  if frozen_before is distinct from frozen_after then
    raise exception 'a paper is frozen';
  elsif old.sent_at is distinct from new.sent_at and (old.sent_at is not null or new.approved_at is null) then
    raise exception 'a paper is sent once, when it has been approved';
  elsif old.published_at is distinct from new.published_at
        and (old.published_at is not null or new.approved_at is null) then
    raise exception 'a paper is published once, when it has been approved';
  elsif new.taken_down_at is not null and new.published_at is null then
    raise exception 'only what is published can be taken down';
  elsif old.taken_down_at is not null and new.taken_down_at is not null
        and (old.taken_down_at, old.taken_down_by, old.taken_down_reason)
            is distinct from (new.taken_down_at, new.taken_down_by, new.taken_down_reason) then
    raise exception 'a paper is taken down once, until it is put back';
  end if;
  return new;
end
$$;
create trigger frozen before update on papers for each row execute function keep_paper_frozen();

create function keep_paper_that_went_out() returns trigger language plpgsql as $$
begin
  if old.sent_at is not null or old.published_at is not null then
    raise exception 'a paper that went out is never deleted';
  end if;
  return old;
end
$$;
create trigger kept before delete on papers for each row execute function keep_paper_that_went_out();

-- Closed content and files come with the freezing and go with an unsent paper, never otherwise.
create function keep_paper_part_frozen() returns trigger language plpgsql as $$
declare
  paper uuid := case tg_op when 'INSERT' then new.paper_id else old.paper_id end;
begin
  if tg_op = 'UPDATE' or exists (select 1 from papers p where p.id = paper and p.approved_at is not null) then
    raise exception 'a paper is frozen';
  end if;
  return coalesce(new, old);
end
$$;
create trigger frozen before insert or update or delete on paper_closed
  for each row execute function keep_paper_part_frozen();
create trigger frozen before insert or update or delete on paper_files
  for each row execute function keep_paper_part_frozen();

-- What was made of a paper goes when it is taken down: nothing that is forgotten in the code can show it.
create function follow_taking_down() returns trigger language plpgsql as $$
begin
  if old.taken_down_at is null and new.taken_down_at is not null then
    insert into papers_taken_down (paper_id, kind, subject_id, council_id, version, taken_down_at)
    values (new.id, new.kind, new.subject_id, new.council_id, new.version, new.taken_down_at);
    delete from search_entries where paper_id = new.id;
    delete from paper_exports where paper_id = new.id;
  elsif old.taken_down_at is not null and new.taken_down_at is null then
    delete from papers_taken_down where paper_id = new.id;
  end if;
  return null;
end
$$;
create trigger taken_down after update on papers for each row execute function follow_taking_down();

do $$
declare t text;
begin
  foreach t in array array['papers','paper_closed','paper_files','paper_exports','papers_taken_down'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;

create policy "published to all, sent to its council, taken down to none" on papers for select
  using (viewer_prepares(council_id)
         or (taken_down_at is null
             and (published_at is not null or (sent_at is not null and viewer_sits_in(council_id)))));
create policy "chair and secretariat freeze" on papers for insert
  with check (viewer_prepares(council_id) and sent_at is null and published_at is null and taken_down_at is null);
create policy "chair and secretariat approve" on papers for update
  using (viewer_prepares(council_id) and approved_at is null)
  with check (viewer_prepares(council_id) and sent_at is null and published_at is null and taken_down_at is null);
create policy "secretariat sends, publishes and takes down" on papers for update
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
create policy "approval taken back" on papers for delete
  using (sent_at is null and published_at is null and viewer_prepares(council_id));

-- A paper that may not be read is not there for these questions: the policies of papers answer them too.
create policy "those who sit in the council" on paper_closed for select using (
  viewer_prepares(council_id)
  or (viewer_sits_in(council_id) and exists (
        select 1 from papers p where p.id = paper_id and p.council_id = paper_closed.council_id
                                 and (p.sent_at is not null or p.published_at is not null))));
create policy "chair and secretariat freeze" on paper_closed for insert with check (
  viewer_prepares(council_id)
  and exists (select 1 from papers p where p.id = paper_id and p.council_id = paper_closed.council_id));
create policy "as the paper, closed to its council" on paper_files for select using (
  (not closed or viewer_sits_in(council_id)) and exists (select 1 from papers p where p.id = paper_id));
create policy "chair and secretariat freeze" on paper_files for insert with check (
  viewer_prepares(council_id)
  and exists (select 1 from papers p where p.id = paper_id and p.council_id = paper_files.council_id));

-- Who may have which file is decided where the paper is read: the system keeps the list, the secretariat can empty it.
create policy "system keeps" on paper_exports for all using (viewer_is_system()) with check (
  viewer_is_system() and exists (select 1 from papers p where p.id = paper_id and p.taken_down_at is null));
create policy "secretariat sees" on paper_exports for select using (viewer_keeps(council_id));
create policy "secretariat forgets" on paper_exports for delete using (viewer_keeps(council_id));

create policy "everyone knows" on papers_taken_down for select using (true);
create policy "secretariat takes down" on papers_taken_down for insert with check (
  viewer_keeps(council_id)
  and exists (select 1 from papers p where p.id = paper_id and p.taken_down_at is not null));
create policy "secretariat puts back" on papers_taken_down for delete using (viewer_keeps(council_id));

-- Only what is published and stands can be found.
drop policy "secretariat publishes" on search_entries;
create policy "secretariat publishes" on search_entries for insert with check (
  viewer_keeps(council_id)
  and exists (select 1 from papers p where p.id = paper_id and p.council_id = search_entries.council_id
                                       and p.published_at is not null and p.taken_down_at is null));
create policy "secretariat takes out" on search_entries for delete using (viewer_keeps(council_id));

-- Whoever may fetch a file through an annex may also read its words; the annex's own policies decide.
create policy "as the annex" on files for select using (
  exists (select 1 from annexes a where a.file_hash = files.hash)
  or exists (select 1 from paper_files f where f.file_hash = files.hash));

select set_config('tvaers.kind', '', true);
