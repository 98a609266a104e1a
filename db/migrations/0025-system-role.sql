-- The system is a role of the database and no longer a setting: a login that may not become it cannot call itself so.
-- Three logins stand apart (src/platform/postgres/logins.ts): the owner of the tables, which migrates and does nothing
-- else; the house, which may become the system; the viewers', which may be tvaers_app and nothing more.
do $$
begin
  create role tvaers_system nologin;
exception when duplicate_object or unique_violation then null;
end
$$;
-- Whoever made a role in this cluster has granted it already; nobody else may.
do $$
begin
  grant tvaers_app to tvaers_system;
exception when insufficient_privilege then null;
end
$$;
do $$
begin
  execute format('grant tvaers_system to %I', current_user);
exception when insufficient_privilege then null;
end
$$;

-- The whole list of what acts as the system: src/kernel/system.ts has the reasons, and a test compares.
create function system_actors() returns text[] language sql immutable parallel safe
  return array['accounts','files','mail','jobs','names','exports','reference','command-line','demonstration'];

-- The system in one of its listed roles. What a session calls itself counts for nothing.
create or replace function viewer_is_system() returns boolean language sql stable parallel safe
  return current_user = 'tvaers_system' and current_setting('tvaers.actor', true) = any (system_actors());

create or replace function viewer_holds(council text, variadic roles text[]) returns boolean language sql stable parallel safe
  return viewer_is_system()
    or viewer_roles() && array(select role || '@' || council from unnest(roles) as role);

drop policy "anyone asks for work" on jobs;
create policy "anyone asks for work" on jobs for insert with check (viewer_person() is not null);

-- The public schema is for tables of the owner's: nobody else makes any in it (PostgreSQL 14 and older let everybody).
revoke create on schema public from public;
-- It said nothing that "edit-template" does not say: the system has every right.
drop policy "system" on agenda_templates;
