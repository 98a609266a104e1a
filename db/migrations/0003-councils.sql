-- Geography as dated relations, and the rules of procedure as data with a date.
create table regions (
  code text primary key check (code ~ '^\d{3}$'),
  name text not null,
  valid_from date not null,
  valid_until date
);

create table municipalities (
  code text primary key check (code ~ '^\d{3}$'),
  name text not null,
  official_name text not null,
  -- Spellings that occur in documents ("Århus"); matched without case.
  name_variants text[] not null default '{}',
  business_hub text not null,
  -- Class of the 2020 rural policy report; not Statistics Denmark's groups.
  urban_rural text not null check (urban_rural in ('urban', 'rural'))
);

create table municipality_regions (
  municipality_code text not null references municipalities,
  region_code text not null references regions,
  valid_from date not null,
  valid_until date,
  primary key (municipality_code, valid_from)
);

create table council_municipalities (
  council_id text not null references councils,
  municipality_code text not null references municipalities,
  valid_from date not null,
  valid_until date,
  primary key (council_id, municipality_code, valid_from)
);

create table public_holidays (
  held_on date primary key,
  name text not null
);

create table council_rules (
  council_id text not null references councils,
  -- Name of a rule set in rules/deadlines.
  rule_set text not null,
  valid_from date not null,
  valid_until date,
  primary key (council_id, valid_from)
);

-- Sections a new agenda starts with; one list per council, edited by its secretariat.
create table agenda_templates (
  council_id text primary key references councils,
  sections text[] not null check (cardinality(sections) > 0),
  updated_at timestamptz not null default now()
);

do $$
declare t text;
begin
  foreach t in array array['regions','municipalities','municipality_regions','council_municipalities',
                           'public_holidays','council_rules','agenda_templates'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy "everyone reads" on %I for select using (true)', t);
    execute format('create policy "system writes" on %I for all using (viewer_is_system()) with check (viewer_is_system())', t);
  end loop;
end
$$;
create policy "secretariat edits its template" on agenda_templates for all
  using (viewer_keeps(council_id)) with check (viewer_keeps(council_id));
