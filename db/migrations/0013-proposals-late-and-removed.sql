-- A proposal that came after the deadline goes to the next meeting; the one it was meant for is remembered.
alter table proposals add column wished_meeting_id uuid references meetings;
-- A candidate that was removed by mistake can be brought back.
alter table candidate_items add column removed_at timestamptz;
