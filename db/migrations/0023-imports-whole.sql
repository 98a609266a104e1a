-- What a document read in tells, kept whole: the numbers it prints, what was decided, and what storing it did.

-- The number printed in the document an agenda was read from. It counts until somebody moves what bears it by hand, or
-- until it is sent out, when it is fixed like any other.
alter table agenda_sections add column given_number int check (given_number > 0);
alter table agenda_items add column given_number text check (given_number <> '');

-- What was decided, as minutes that were read in tell it. It is no part of the agenda that goes out.
alter table agenda_items add column decision jsonb not null default '[]';
-- Who was there and who was not, as the minutes put it: [{"label", "names"}]. No part of what goes out either.
alter table agendas add column attendance jsonb not null default '[]';

-- What the storing made and changed, so that all of it can be taken back at once; and when it was.
alter table imports add column effect jsonb;
alter table imports add column undone_at timestamptz;
