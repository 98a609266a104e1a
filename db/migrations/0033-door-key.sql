-- What the database is told of its viewer, and what it is told has happened, carries a seal that only the door can make
-- (docs/decisions/0014-sealed-by-the-door.md): whoever has the viewers' login and writes SQL of their own is nobody.
create schema door;
create table door.key (
  one boolean primary key default true check (one),
  -- For HMAC-SHA-256 (RFC 2104), and the key as its two pads.
  secret bytea not null,
  inner_pad bytea not null,
  outer_pad bytea not null
);
do $$
declare
  -- Three times 122 bits from the strong source of chance, hashed to 256.
  secret bytea := sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
  padded bytea := secret || decode(repeat('00', 32), 'hex');
  inner_pad bytea := padded;
  outer_pad bytea := padded;
begin
  for at in 0..63 loop
    inner_pad := set_byte(inner_pad, at, get_byte(padded, at) # 54);
    outer_pad := set_byte(outer_pad, at, get_byte(padded, at) # 92);
  end loop;
  insert into door.key (secret, inner_pad, outer_pad) values (secret, inner_pad, outer_pad);
end
$$;
-- The house asks for it once, to seal with; it may become the system anyway.
grant usage on schema door to tvaers_system;
grant select on door.key to tvaers_system;

create function door.seal_of(words text) returns text language sql stable
  return (select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(words, 'UTF8'))), 'hex') from door.key k);
revoke execute on function door.seal_of(text) from public;

-- What the transaction was told of its viewer, if the door told it: person, day and roles, one after another.
-- Called for each row a policy asks about: one look at the key, no settings of its own. Nobody but the owner can make
-- anything that its names could be taken for.
create function viewer_part(number int) returns text language plpgsql stable parallel safe security definer as $$
declare
  told text := current_setting('tvaers.viewer', true);
  words text;
  seal bytea;
begin
  if told is null or told = '' then return ''; end if;
  words := substr(told, 65);
  select sha256(k.outer_pad || sha256(k.inner_pad || convert_to('viewer ' || words, 'UTF8'))) into seal from door.key k;
  if encode(seal, 'hex') <> left(told, 64) then return ''; end if;
  return split_part(words, E'\x1f', number);
end
$$;
create or replace function viewer_person() returns uuid language sql stable parallel safe
  return nullif(viewer_part(1), '')::uuid;
create or replace function viewer_today() returns date language sql stable parallel safe
  return coalesce(nullif(viewer_part(2), '')::date, (now() at time zone 'Europe/Copenhagen')::date);
create or replace function viewer_roles() returns text[] language sql stable parallel safe
  return coalesce(nullif(viewer_part(3), ''), '{}')::text[];

create function sealed_by_door(what text, words text, seal text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if seal is distinct from door.seal_of(what || ' ' || words) then
    raise exception 'only the door writes this' using errcode = 'insufficient_privilege';
  end if;
  return words::jsonb;
end
$$;
revoke execute on function sealed_by_door(text, text, text) from public;

-- The one way an event is written: as the door says it, word for word. What stands in it once cannot be written again.
create function record_event(words text, seal text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into events (id, at, command, part_of, person_id, system_actor, actor_name, on_behalf_of, council_id, subjects,
                      done, closed, details)
  select id, at, command, part_of, person_id, system_actor, actor_name, on_behalf_of, council_id, subjects,
         done, closed, details
  from jsonb_populate_record(null::events, sealed_by_door('event', words, seal))
$$;
drop policy "in one's own name" on events;
revoke insert on events from tvaers_app;
-- And the one way work is asked for.
create function ask_for_work(words text, seal text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into jobs (id, kind, payload, run_at)
  select id, kind, coalesce(payload, 'null'), coalesce(run_at, now()) from jsonb_populate_record(null::jobs, sealed_by_door('job', words, seal))
$$;
drop policy "anyone asks for work" on jobs;
drop policy "system" on jobs;
create policy "system" on jobs for all using (viewer_is_system());
revoke insert on jobs from tvaers_app;
-- The function above asks as the owner, who is held back by no policy; the logins of every day own nothing.
alter table jobs no force row level security;

-- Where to join a meeting, for those who may join: apart from the meeting, which everybody reads.
create table meeting_joins (
  meeting_id uuid primary key references meetings on delete cascade,
  council_id text not null references councils,
  address text not null check (address <> '')
);
-- Who owns the tables is held back by their policies too, while they are forced.
alter table meetings no force row level security;
insert into meeting_joins (meeting_id, council_id, address)
select id, council_id, join_address from meetings where join_address <> '';
alter table meetings force row level security;
alter table meeting_joins enable row level security;
alter table meeting_joins force row level security;
create policy "join-meetings" on meeting_joins for select using (viewer_may('join-meetings', council_id));
create policy "plan-meetings" on meeting_joins for all
  using (viewer_may('plan-meetings', council_id))
  with check (viewer_may('plan-meetings', council_id)
              and exists (select from meetings m where m.id = meeting_id and m.council_id = meeting_joins.council_id));
alter table meetings drop column join_address;

-- Once an agenda is out the meeting's day stands, and the meeting with it, whoever writes.
create function keep_day_fixed() returns trigger language plpgsql as $$
begin
  if old.day_fixed_at is null then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or new.day_fixed_at is distinct from old.day_fixed_at or new.held_on <> old.held_on
     or new.council_id <> old.council_id then
    raise exception 'the day of a meeting whose agenda is out stands';
  end if;
  return new;
end
$$;
create trigger day_fixed before update or delete on meetings for each row execute function keep_day_fixed();

-- Withholding takes words away and puts none in their place: what is left is what stood there, nothing, or, where a thing
-- was closed, the heading a later version gave it. `headings`: by id, what later versions call what they close.
create function only_withheld(before jsonb, after jsonb, headings jsonb) returns boolean language plpgsql immutable as $$
declare
  name text;
  closing boolean;
begin
  if before = after or after in ('null', '""', '0', '[]') then return true; end if;
  if jsonb_typeof(before) <> jsonb_typeof(after) then return false; end if;
  if jsonb_typeof(before) = 'array' then
    return jsonb_array_length(before) = jsonb_array_length(after) and not exists (
      select from generate_series(0, jsonb_array_length(before) - 1) as at
      where not only_withheld(before -> at, after -> at, headings));
  elsif jsonb_typeof(before) = 'object' then
    closing := before -> 'closedReason' = 'null' and after -> 'closedReason' = '""';
    for name in select jsonb_object_keys(before || after) loop
      if not (before ? name and after ? name) then return false; end if;
      if only_withheld(before -> name, after -> name, headings)
         or closing and (name = 'title' and headings -> (before ->> 'id') ? (after ->> name)
                         -- The first word of a list says least: own, and final.
                         or name = 'source' and after -> name = '"own"' or name = 'state' and after -> name = '"final"')
      then continue; end if;
      return false;
    end loop;
    return true;
  end if;
  return false;
end
$$;
-- Reads the later versions past the policies: a heading that may be shown stands in one of them.
create function headings_since(p papers) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_object_agg(id, titles), '{}') from (
    select thing ->> 'id' as id, jsonb_agg(distinct coalesce(thing ->> 'title', '')) || '["Lukket bilag"]' as titles
    from papers l left join paper_closed c on c.paper_id = l.id
    cross join lateral jsonb_path_query(coalesce(c.content, l.content), '$.** ? (@.type() == "object" && exists (@.id))') as thing
    where l.kind = p.kind and l.subject_id = p.subject_id and l.version > p.version and l.approved_at is not null
    group by 1) as later
$$;
revoke execute on function headings_since(papers) from public;

create or replace function keep_paper_frozen() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  frozen_before jsonb := to_jsonb(old) - array['sent_at','published_at','taken_down_at','taken_down_by','taken_down_reason'];
  frozen_after jsonb := to_jsonb(new) - array['sent_at','published_at','taken_down_at','taken_down_by','taken_down_reason'];
begin
  if old.approved_at is null then
    frozen_before := frozen_before - 'approved_at';
    frozen_after := frozen_after - 'approved_at';
  elsif new.times_withheld = old.times_withheld + 1 then
    if new.content = old.content or not only_withheld(old.content, new.content, headings_since(old)) then
      raise exception 'a paper is frozen: withholding takes words away, and nothing else';
    end if;
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

-- A document that waits to be read is referred to, so that nothing sweeps it away. What was not known before is now.
alter table import_run_files no force row level security;
alter table files no force row level security;
insert into files (hash, size, media_type, text)
select distinct on (file_hash) file_hash, size, 'application/octet-stream', '' from import_run_files
on conflict do nothing;
alter table import_run_files add foreign key (file_hash) references files;
alter table import_run_files force row level security;
alter table files force row level security;
create index on import_run_files (file_hash);

-- A matter made for something that is taken back goes with it, while its council alone has seen it.
create policy "keep-matters: its own" on matters for delete
  using (exists (select from matter_records r
                 where r.matter_id = matters.id and r.is_own and viewer_may('keep-matters', r.council_id)));

-- Every policy asks once a statement what the door has told, and not for every row.
create function viewer_councils(asked text) returns text[] language sql stable parallel safe
  return (select coalesce(array_agg(split_part(held, '@', 2)), '{}') from unnest(viewer_roles()) as held
          where split_part(held, '@', 1) = any (roles_with(asked)));
do $$
declare
  p record;
  side text;
  sides text[];
  within text := '(viewer_is_system() or \2 = any ((select viewer_councils(\1))::text[]))';
begin
  for p in select tablename, policyname, qual, with_check from pg_policies where schemaname = 'public' loop
    sides := '{}';
    foreach side in array array[p.qual, p.with_check] loop
      side := replace(side, 'viewer_writes_to(id)',
        'exists (select from grants held where held.person_id = people.id and viewer_may(''see-recipients''::text, held.council_id))');
      side := regexp_replace(side, 'viewer_may_at\((''[a-z-]+''::text), ([a-z_.]+)\)',
        'exists (select from meetings held_at where held_at.id = \2 and viewer_may(\1, held_at.council_id))', 'g');
      side := regexp_replace(side, 'viewer_may\((''[a-z-]+''::text), ''''::text\)', '(select viewer_may(\1, ''''))', 'g');
      side := regexp_replace(side, 'viewer_may\((''[a-z-]+''::text), ([a-z_.]+)\)', within, 'g');
      side := regexp_replace(side, '(viewer_may_somewhere\(''[a-z-]+''::text\))', '(select \1)', 'g');
      side := regexp_replace(side, '(viewer_person|viewer_today)\(\)', '(select \1())', 'g');
      sides := sides || side;
    end loop;
    execute format('alter policy %I on %I', p.policyname, p.tablename)
      || coalesce(' using (' || sides[1] || ')', '') || coalesce(' with check (' || sides[2] || ')', '');
  end loop;
end
$$;
drop function viewer_may_at(text, uuid);
drop function viewer_writes_to(uuid);
