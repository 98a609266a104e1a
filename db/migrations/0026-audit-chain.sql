-- What happened and what was frozen, in one chain: each link has the hash of the one before it in its own, so that
-- nothing can be changed, left out or put elsewhere without `bin/tvaers check` finding it.
create table audit_chain (
  position bigint primary key check (position > 0),
  about text not null check (about in ('event', 'paper', 'paper removed')),
  id uuid not null,
  -- Of the words of the event or paper, as they were then.
  digest bytea not null,
  -- Of the link before, and of this one.
  hash bytea not null
);
create index on audit_chain (id);
-- The end of the chain: whoever adds a link holds it until the transaction is done, so links are one after another.
create table audit_head (
  one boolean primary key default true check (one),
  position bigint not null,
  hash bytea not null
);
insert into audit_head (position, hash) values (0, '\x');
-- The chain as far as a position, signed by a key that is not in the database.
create table audit_signatures (
  position bigint primary key references audit_chain,
  hash bytea not null,
  -- SHA-256 of the public key.
  key text not null,
  signature bytea not null,
  signed_at timestamptz not null default now()
);

create function event_words(e events) returns text language sql stable as $$
  select jsonb_build_array(e.id, e.number, extract(epoch from e.at)::text, e.command, e.part_of, e.person_id,
    e.system_actor, e.actor_name, e.on_behalf_of, e.council_id, e.subjects, e.done, e.closed, e.details)::text
$$;
create function event_digest(e events) returns bytea language sql stable as $$
  select sha256(convert_to(event_words(e), 'UTF8'))
$$;
-- What is frozen of a paper: its open and closed words, and the files that went with it.
create function paper_digest(p papers) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(p.id, p.kind, p.subject_id, p.council_id, p.version, p.form, p.title,
    to_char(p.dated_on, 'YYYY-MM-DD'), p.reason, p.content, p.approved_by,
    (select c.content from paper_closed c where c.paper_id = p.id),
    (select jsonb_agg(jsonb_build_array(f.role, f.file_id, f.file_name, f.file_hash, f.media_type, f.closed)
                      order by f.role, f.file_id) from paper_files f where f.paper_id = p.id))::text, 'UTF8'))
$$;
create function chain_hash(before bytea, about text, id uuid, digest bytea) returns bytea language sql immutable as $$
  select sha256(before || convert_to(about || ' ' || id::text, 'UTF8') || digest)
$$;

-- Runs as the owner, for nobody else may write the chain; its search path is its own.
create function add_link(about text, id uuid, digest bytea) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
  fresh bytea;
begin
  select * into strict head from audit_head for update;
  fresh := chain_hash(head.hash, about, id, digest);
  insert into audit_chain values (head.position + 1, about, id, digest, fresh);
  update audit_head set position = head.position + 1, hash = fresh;
end
$$;
create function seal_event() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform add_link('event', new.id, event_digest(new));
  return null;
end
$$;
create function seal_paper() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  paper papers;
begin
  if tg_op = 'DELETE' then
    if exists (select from audit_chain where id = old.id) then
      perform add_link('paper removed', old.id, sha256(''));
    end if;
    return null;
  end if;
  -- As it is when the transaction ends: its closed part and its files have come by then.
  select * into paper from papers where id = new.id;
  if paper.approved_at is not null and paper_digest(paper) is distinct from
      (select digest from audit_chain c where c.id = new.id and about = 'paper' order by position desc limit 1) then
    perform add_link('paper', paper.id, paper_digest(paper));
  end if;
  return null;
end
$$;
revoke execute on function add_link(text, uuid, bytea), seal_event(), seal_paper() from public;

-- At the end of the transaction, when nothing else is waited for: links never wait for each other's rows.
create constraint trigger sealed after insert on events deferrable initially deferred
  for each row execute function seal_event();
create constraint trigger sealed after insert or update or delete on papers deferrable initially deferred
  for each row execute function seal_paper();

do $$
declare t text;
begin
  foreach t in array array['audit_chain','audit_head','audit_signatures'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy "system" on %I for select using (viewer_is_system())', t);
    execute format('revoke all on %I from tvaers_app', t);
    execute format('grant select on %I to tvaers_app', t);
  end loop;
end
$$;
grant insert on audit_signatures to tvaers_app;
drop policy "system" on audit_signatures;
create policy "system" on audit_signatures for all using (viewer_is_system()) with check (viewer_is_system());

-- The functions above read events and papers as their owner: the owner is held back by no policy. The logins of every
-- day own nothing (0025).
alter table events no force row level security;
alter table papers no force row level security;
alter table paper_closed no force row level security;
alter table paper_files no force row level security;

-- What there is, in its order.
do $$
declare e events; p papers;
begin
  for e in select * from events order by number loop
    perform add_link('event', e.id, event_digest(e));
  end loop;
  for p in select * from papers where approved_at is not null order by approved_at, id loop
    perform add_link('paper', p.id, paper_digest(p));
  end loop;
end
$$;
-- It waited for the chain, which has a table of its own: an event is never changed, not even to be sealed.
alter table events drop column hash;

-- A link is never changed and never removed.
create function refuse_change_of_chain() returns trigger language plpgsql as $$
begin
  raise exception 'the chain is never changed';
end
$$;
create trigger kept before update or delete or truncate on audit_chain
  for each statement execute function refuse_change_of_chain();
create trigger kept before update or delete or truncate on audit_signatures
  for each statement execute function refuse_change_of_chain();

-- A backup says which form the database had.
grant select on migrations to tvaers_system;
