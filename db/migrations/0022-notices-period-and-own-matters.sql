-- The day in Denmark as the clock has it that whoever asks was told of (src/platform/postgres/database.ts); the server's
-- own where nobody said. What hangs for some days is read on those days alone.
create function viewer_today() returns date language sql stable parallel safe
  return coalesce(nullif(current_setting('tvaers.today', true), '')::date,
                  (now() at time zone 'Europe/Copenhagen')::date);

drop policy "everyone reads" on notices;
drop policy "read-notices" on notices;
create policy "everyone reads in its days" on notices for select
  using (taken_down_at is null and audience = 'everyone' and viewer_today() between first_on and last_on);
create policy "read-notices: in its days" on notices for select
  using (taken_down_at is null and viewer_today() between first_on and last_on
         and viewer_may('read-notices', council_id));

-- A matter that an item made is its council's alone until the item has gone out open: its title is the item's heading.
alter table matter_records add column is_own boolean not null default false;
select set_config('tvaers.kind', 'system', true);
update matter_records r set is_own = true
from meetings m join agenda_items i on i.meeting_id = m.id
where i.matter_id = r.matter_id and m.council_id = r.council_id
  and not exists (select from matter_records other where other.matter_id = r.matter_id and other.council_id <> r.council_id)
  and not exists (select from agenda_items sent where sent.matter_id = r.matter_id
                    and sent.first_sent_in is not null and sent.closed_reason is null);

-- The records decide for their matters: each is read by its own council's, and by all secretariats unless it is its own.
drop policy "read-all-matters" on matter_records;
create policy "read-all-matters" on matter_records for select
  using (not is_own and viewer_may_somewhere('read-all-matters'));
drop policy "keep-matters" on matters;
drop policy "read-all-matters" on matters;
drop policy "read-matters" on matters;
create policy "read-matters, read-all-matters: as one of its numbers" on matters for select
  using (exists (select from matter_records r where r.matter_id = matters.id));
create policy "keep-matters: new" on matters for insert with check (viewer_may_somewhere('keep-matters'));
create policy "keep-matters: as one of its numbers" on matters for update
  using (exists (select from matter_records r where r.matter_id = matters.id and viewer_may('keep-matters', r.council_id)));
