-- What a council's own documents call the parts of an item, and what its record numbers look like.
create table signs (
  id uuid primary key,
  council_id text not null references councils,
  -- The name of a part as printed, or a record number as an example of the others.
  form text not null check (length(form) between 4 and 100),
  means text not null
    check (means in ('background', 'recommendation', 'caseStatement', 'decision', 'annexes', 'recordNumber')),
  -- proposed: learned from a correction, and not in use · used · removed: not proposed again either.
  state text not null check (state in ('proposed', 'used', 'removed')),
  -- The document whose correction taught it.
  learned_from text
);
create unique index on signs (council_id, lower(form));

alter table signs enable row level security;
alter table signs force row level security;
create policy "import-documents" on signs for all
  using (viewer_may('import-documents', council_id))
  with check (viewer_may('import-documents', council_id));
