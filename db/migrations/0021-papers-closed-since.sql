-- What a later version closes is closed in the versions before it; and of what is closed everybody knows number, heading
-- and the fact. The whole content stands in paper_closed as it was frozen.

select set_config('tvaers.kind', 'system', true);

-- How often a later version closed something in the open content: what was made of it before is of before.
alter table papers add column times_withheld int not null default 0 check (times_withheld >= 0);

create or replace function keep_paper_frozen() returns trigger language plpgsql as $$
declare
  frozen_before jsonb := to_jsonb(old) - array['sent_at','published_at','taken_down_at','taken_down_by','taken_down_reason'];
  frozen_after jsonb := to_jsonb(new) - array['sent_at','published_at','taken_down_at','taken_down_by','taken_down_reason'];
begin
  if old.approved_at is null then
    frozen_before := frozen_before - 'approved_at';
    frozen_after := frozen_after - 'approved_at';
  elsif new.times_withheld = old.times_withheld + 1 then
    frozen_before := frozen_before - array['content','times_withheld'];
    frozen_after := frozen_after - array['content','times_withheld'];
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

-- A file that was open may be closed; nothing else of it changes, and it is never opened again.
create function keep_paper_file_frozen() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - 'closed' is distinct from to_jsonb(new) - 'closed' or not new.closed then
    raise exception 'a paper is frozen';
  end if;
  return new;
end
$$;
drop trigger frozen on paper_files;
create trigger frozen before insert or delete on paper_files
  for each row execute function keep_paper_part_frozen();
create trigger closed_alone before update on paper_files
  for each row execute function keep_paper_file_frozen();
create policy "send-out: closed since" on paper_files for update
  using (viewer_may('send-out', council_id)) with check (viewer_may('send-out', council_id) and closed);

-- What there is: agendas alone. Everybody knows of a closed item its number and heading, of a closed annex its number,
-- title and mark. `since` is what later versions closed: heading by id, null for an annex closed with its item.
create function open_annex(annex jsonb, since jsonb) returns jsonb language sql as $$
  select case when annex ->> 'closedReason' is null and not since ? (annex ->> 'id') then annex else annex || jsonb_build_object(
    'title', case when since ? (annex ->> 'id') then coalesce(since ->> (annex ->> 'id'), 'Lukket bilag') else annex ->> 'title' end,
    'fileName', '', 'fileHash', '', 'mediaType', '', 'size', 0, 'pages', null, 'state', 'final', 'source', 'own',
    'sender', null, 'receivedOn', null, 'documentNumber', null, 'closedReason', '') end
$$;
create function open_item(item jsonb, since jsonb) returns jsonb language sql as $$
  select case
    when item ->> 'closedReason' is not null or item -> 'parts' = 'null' or since ? (item ->> 'id') then item || jsonb_build_object(
      'title', coalesce(since ->> (item ->> 'id'), item ->> 'title'),
      'kind', null, 'matterId', null, 'recordNumber', null, 'officers', '[]'::jsonb, 'closedReason', '', 'parts', null,
      'withdrawnReason', case when item ->> 'withdrawnReason' is null then null else '' end)
    else jsonb_set(item, '{parts,annexes}', (
      select coalesce(jsonb_agg(open_annex(annex, since) order by place), '[]')
      from jsonb_array_elements(item #> '{parts,annexes}') with ordinality as a (annex, place)))
  end
$$;
create function open_agenda(agenda jsonb, since jsonb) returns jsonb language sql as $$
  select jsonb_set(agenda, '{sections}', (
    select coalesce(jsonb_agg(jsonb_set(section, '{items}', (
      select coalesce(jsonb_agg(open_item(item, since) order by place), '[]')
      from jsonb_array_elements(section -> 'items') with ordinality as i (item, place))) order by nth), '[]')
    from jsonb_array_elements(agenda -> 'sections') with ordinality as s (section, nth)))
$$;

create temporary table closed_here on commit drop as
select p.id as paper_id, p.subject_id, p.version, closing.id, closing.heading
from papers p
left join paper_closed c on c.paper_id = p.id
cross join lateral jsonb_path_query(coalesce(c.content, p.content), '$.sections[*].items[*]') as item
cross join lateral (
  select item ->> 'id' as id, item ->> 'title' as heading where item ->> 'closedReason' is not null
  union all
  select annex ->> 'id', case when item ->> 'closedReason' is null then annex ->> 'title' end
  from jsonb_path_query(item, '$.parts.annexes[*]') as annex
  where item ->> 'closedReason' is not null or annex ->> 'closedReason' is not null
) as closing
where p.kind = 'agenda' and p.published_at is not null;

create temporary table closed_since on commit drop as
select p.id as paper_id,
  coalesce(jsonb_object_agg(h.id, h.heading order by h.version) filter (where h.id is not null), '{}') as since
from papers p left join closed_here h on h.subject_id = p.subject_id and h.version > p.version
where p.kind = 'agenda' and p.approved_at is not null
group by p.id;

-- Those in which something was open that is closed by now: their files go with it.
create temporary table closed_anew on commit drop as
select p.id as paper_id from papers p join closed_since s on s.paper_id = p.id
where exists (
  select from jsonb_path_query(p.content, '$.sections[*].items[*] ? (@.closedReason == null)') as item
  where s.since ? (item ->> 'id')
    or exists (select from jsonb_path_query(item, '$.parts.annexes[*] ? (@.closedReason == null)') as annex
               where s.since ? (annex ->> 'id')));

update papers p set content = open_agenda(p.content, s.since), times_withheld = p.times_withheld + 1
from closed_since s
where s.paper_id = p.id and p.content is distinct from open_agenda(p.content, s.since);

update paper_files f set closed = true
from closed_anew a join papers p on p.id = a.paper_id
where f.paper_id = a.paper_id and not f.closed and not case f.role
  when 'annex' then exists (
    select from jsonb_path_query(p.content, '$.sections[*].items[*].parts.annexes[*] ? (@.closedReason == null)') as annex
    where annex ->> 'id' = f.file_id)
  else p.content::text like '%' || f.file_id || '%' end;

-- What was made told why. What is found stands in the newest versions, which nothing has closed since.
delete from paper_exports where audience = 'open';

drop function open_agenda(jsonb, jsonb);
drop function open_item(jsonb, jsonb);
drop function open_annex(jsonb, jsonb);

-- What was made of the open content, and is found by it, goes in the same statement.
create function follow_withholding() returns trigger language plpgsql as $$
begin
  delete from search_entries where paper_id = new.id;
  delete from paper_exports where paper_id = new.id and audience = 'open';
  return null;
end
$$;
create trigger withheld after update on papers for each row
  when (old.times_withheld <> new.times_withheld) execute function follow_withholding();
