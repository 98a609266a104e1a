-- Who is looking. Every transaction runs as tvaers_app and says who the viewer is (src/platform/postgres/database.ts);
-- the functions here are the words the row-level policies are written in.
do $$
begin
  create role tvaers_app nologin;
exception when duplicate_object or unique_violation then null;
end
$$;
do $$
begin
  execute format('grant tvaers_app to %I', current_user);
exception when insufficient_privilege then null;  -- already granted by whoever made the role
end
$$;
grant usage on schema public to tvaers_app;
alter default privileges in schema public grant select, insert, update, delete on tables to tvaers_app;
alter default privileges in schema public grant usage on sequences to tvaers_app;

create function viewer_is_system() returns boolean language sql stable parallel safe
  return current_setting('tvaers.kind', true) = 'system';

create function viewer_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('tvaers.person_id', true), '')::uuid;

create function viewer_is_administrator() returns boolean language sql stable parallel safe
  return current_setting('tvaers.administrator', true) = 'yes';

-- Secretariat of the council.
create function viewer_keeps(council text) returns boolean language sql stable parallel safe
  return current_setting('tvaers.kind', true) = 'system'
    or council = any (coalesce(nullif(current_setting('tvaers.secretariat_of', true), ''), '{}')::text[]);

-- Secretariat or chair: sees the agenda while it is being prepared.
create function viewer_prepares(council text) returns boolean language sql stable parallel safe
  return viewer_keeps(council)
    or council = any (coalesce(nullif(current_setting('tvaers.chair_of', true), ''), '{}')::text[]);

-- Member, substitute, chair or secretariat: sees what was sent out, closed parts too.
create function viewer_sits_in(council text) returns boolean language sql stable parallel safe
  return current_setting('tvaers.kind', true) = 'system'
    or council = any (coalesce(nullif(current_setting('tvaers.insider_of', true), ''), '{}')::text[]);
