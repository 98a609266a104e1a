-- The second wall in the words of the first: every policy asks a right of src/kernel/rights.ts, or says why it asks none.
-- test/rights.test.ts compares the table there, the function here and the policies, and prints them as docs/rights.md.

-- Right → roles, written by `bin/tvaers-dev rights` from src/kernel/rights.ts.
create function roles_with(asked text) returns text[] language sql immutable parallel safe
  return case asked
    when 'plan-meetings' then array['secretariat']
    when 'join-meetings' then array['secretariat','chair','member','substitute','guest']
    when 'keep-matters' then array['secretariat']
    when 'read-matters' then array['secretariat','chair']
    when 'read-all-matters' then array['secretariat']
    when 'edit-template' then array['secretariat']
    when 'see-recipients' then array['secretariat']
    when 'propose-items' then array['member','chair']
    when 'read-proposals' then array['secretariat','chair']
    when 'place-proposals' then array['secretariat']
    when 'prepare-agenda' then array['secretariat','chair']
    when 'write-agenda' then array['secretariat']
    when 'approve-agenda' then array['secretariat','chair']
    when 'see-closed' then array['secretariat','chair','member','substitute']
    when 'read-history' then array['secretariat','chair']
    when 'import-documents' then array['secretariat']
    when 'freeze-papers' then array['secretariat','chair']
    when 'store-files' then array['secretariat']
    when 'send-out' then array['secretariat']
    when 'read-dispatches' then array['secretariat','chair']
    when 'take-down' then array['secretariat']
    when 'manage-people' then array['administrator']
    else '{}'::text[]
  end;

-- Whether the viewer has the right in the council; rights of the whole house are asked with ''.
create function viewer_may(asked text, council text) returns boolean language sql stable parallel safe
  return viewer_holds(council, variadic roles_with(asked));

-- Whether the viewer has the right in any council.
create function viewer_may_somewhere(asked text) returns boolean language sql stable parallel safe
  return viewer_is_system()
    or exists (select from unnest(viewer_roles()) as held where split_part(held, '@', 1) = any (roles_with(asked)));

create function viewer_may_at(asked text, meeting uuid) returns boolean language sql stable
  as $$ select exists (select from meetings m where m.id = meeting and viewer_may(asked, m.council_id)) $$;

-- Somebody whose papers the viewer's secretariat sends.
create function viewer_writes_to(person uuid) returns boolean language sql stable
  as $$ select exists (select from grants where person_id = person and council_id is not null
                       and viewer_may('see-recipients', council_id)) $$;

do $$
declare p record;
begin
  for p in select tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I', p.policyname, p.tablename);
  end loop;
end
$$;

-- What the system alone writes, for the reasons of src/kernel/system.ts; the register of places is everybody's to read.
do $$
declare t text;
begin
  foreach t in array array['councils','regions','municipalities','municipality_regions','council_municipalities',
                           'public_holidays','council_rules','agenda_templates'] loop
    execute format('create policy "everyone reads" on %I for select using (true)', t);
  end loop;
  foreach t in array array['councils','regions','municipalities','municipality_regions','council_municipalities',
                           'public_holidays','council_rules','agenda_templates','passwords','sessions','files','jobs'] loop
    execute format('create policy "system" on %I for all using (viewer_is_system()) with check (viewer_is_system())', t);
  end loop;
end
$$;
create policy "anyone asks for work" on jobs for insert
  with check (current_setting('tvaers.kind', true) in ('person', 'system'));
create policy "edit-template" on agenda_templates for all
  using (viewer_may('edit-template', council_id)) with check (viewer_may('edit-template', council_id));

-- People
create policy "oneself, and those one writes to" on people for select
  using (id = viewer_person() or viewer_writes_to(id));
create policy "manage-people" on people for all
  using (viewer_may('manage-people', '')) with check (viewer_may('manage-people', ''));
create policy "one's own" on grants for select using (person_id = viewer_person());
create policy "see-recipients" on grants for select using (viewer_may('see-recipients', council_id));
create policy "manage-people" on grants for all
  using (viewer_may('manage-people', '')) with check (viewer_may('manage-people', ''));

-- The plan and its matters
create policy "everyone reads" on meetings for select using (true);
create policy "plan-meetings" on meetings for all
  using (viewer_may('plan-meetings', council_id)) with check (viewer_may('plan-meetings', council_id));
create policy "send-out fixes the day" on meetings for update
  using (viewer_may('send-out', council_id)) with check (viewer_may('send-out', council_id));
create policy "everyone reads" on deadline_deviations for select using (true);
create policy "plan-meetings" on deadline_deviations for all
  using (viewer_may_at('plan-meetings', meeting_id)) with check (viewer_may_at('plan-meetings', meeting_id));
create policy "keep-matters" on matters for all
  using (viewer_may_somewhere('keep-matters')) with check (viewer_may_somewhere('keep-matters'));
create policy "read-all-matters" on matters for select using (viewer_may_somewhere('read-all-matters'));
create policy "read-matters" on matters for select using (
  exists (select from matter_records r where r.matter_id = matters.id and viewer_may('read-matters', r.council_id)));
create policy "keep-matters" on matter_records for all
  using (viewer_may('keep-matters', council_id)) with check (viewer_may('keep-matters', council_id));
create policy "read-all-matters" on matter_records for select using (viewer_may_somewhere('read-all-matters'));
create policy "read-matters" on matter_records for select using (viewer_may('read-matters', council_id));

-- Proposals
create policy "one's own" on proposals for select using (proposed_by = viewer_person());
create policy "read-proposals" on proposals for select using (viewer_may('read-proposals', council_id));
create policy "propose-items" on proposals for insert
  with check ((proposed_by = viewer_person() or viewer_is_system()) and viewer_may('propose-items', council_id));
create policy "one's own is taken back" on proposals for update
  using (proposed_by = viewer_person()) with check (proposed_by = viewer_person());
create policy "place-proposals" on proposals for update
  using (viewer_may('place-proposals', council_id)) with check (viewer_may('place-proposals', council_id));
create policy "read-proposals" on candidate_items for select using (viewer_may('read-proposals', council_id));
create policy "place-proposals" on candidate_items for all
  using (viewer_may('place-proposals', council_id)) with check (viewer_may('place-proposals', council_id));

-- The agenda while it is prepared
create policy "prepare-agenda" on agendas for select using (viewer_may('prepare-agenda', council_id));
create policy "write-agenda" on agendas for all
  using (viewer_may('write-agenda', council_id)) with check (viewer_may('write-agenda', council_id));
create policy "approve-agenda" on agendas for update
  using (viewer_may('approve-agenda', council_id)) with check (viewer_may('approve-agenda', council_id));
create policy "prepare-agenda" on agenda_sections for select using (viewer_may_at('prepare-agenda', meeting_id));
create policy "write-agenda" on agenda_sections for all
  using (viewer_may_at('write-agenda', meeting_id)) with check (viewer_may_at('write-agenda', meeting_id));
create policy "prepare-agenda" on agenda_items for select using (viewer_may_at('prepare-agenda', meeting_id));
create policy "write-agenda" on agenda_items for all
  using (viewer_may_at('write-agenda', meeting_id)) with check (viewer_may_at('write-agenda', meeting_id));
create policy "prepare-agenda, as the item" on recommendations for select
  using (exists (select from agenda_items i where i.id = item_id));
create policy "write-agenda, as the item" on recommendations for all
  using (exists (select from agenda_items i where i.id = item_id and viewer_may_at('write-agenda', i.meeting_id)))
  with check (exists (select from agenda_items i where i.id = item_id and viewer_may_at('write-agenda', i.meeting_id)));
create policy "write-agenda, as the item" on item_revisions for all
  using (exists (select from agenda_items i where i.id = item_id and viewer_may_at('write-agenda', i.meeting_id)))
  with check (exists (select from agenda_items i where i.id = item_id and viewer_may_at('write-agenda', i.meeting_id)));
create policy "prepare-agenda" on annexes for select using (viewer_may('prepare-agenda', council_id));
create policy "write-agenda" on annexes for all
  using (viewer_may('write-agenda', council_id)) with check (viewer_may('write-agenda', council_id));
create policy "write-agenda" on removed_annexes for all
  using (viewer_may('write-agenda', council_id)) with check (viewer_may('write-agenda', council_id));
create policy "prepare-agenda" on pictures for select using (viewer_may('prepare-agenda', council_id));
create policy "write-agenda" on pictures for all
  using (viewer_may('write-agenda', council_id)) with check (viewer_may('write-agenda', council_id));
create policy "import-documents" on imports for all
  using (viewer_may('import-documents', council_id)) with check (viewer_may('import-documents', council_id));
-- Whoever may fetch a file through an annex may also read its words; the annex's own policies decide.
create policy "as the annex" on files for select using (
  exists (select from annexes a where a.file_hash = files.hash)
  or exists (select from paper_files f where f.file_hash = files.hash));

-- What went out
create policy "freeze-papers" on papers for select using (viewer_may('freeze-papers', council_id));
create policy "everyone reads what is published" on papers for select
  using (published_at is not null and taken_down_at is null);
create policy "see-closed: what was sent" on papers for select
  using (sent_at is not null and taken_down_at is null and viewer_may('see-closed', council_id));
create policy "freeze-papers: written down" on papers for insert with check (
  viewer_may('freeze-papers', council_id) and sent_at is null and published_at is null and taken_down_at is null);
create policy "freeze-papers: approved" on papers for update
  using (viewer_may('freeze-papers', council_id) and approved_at is null)
  with check (viewer_may('freeze-papers', council_id) and sent_at is null and published_at is null
              and taken_down_at is null);
create policy "freeze-papers: approval taken back" on papers for delete
  using (sent_at is null and published_at is null and viewer_may('freeze-papers', council_id));
create policy "send-out" on papers for update
  using (viewer_may('send-out', council_id)) with check (viewer_may('send-out', council_id));
create policy "take-down" on papers for update
  using (viewer_may('take-down', council_id)) with check (viewer_may('take-down', council_id));

-- A paper that may not be read is not there for these questions: the policies of papers answer them too.
create policy "freeze-papers" on paper_closed for select using (viewer_may('freeze-papers', council_id));
create policy "see-closed: of what went out" on paper_closed for select using (
  viewer_may('see-closed', council_id)
  and exists (select from papers p where p.id = paper_id and p.council_id = paper_closed.council_id
                                     and (p.sent_at is not null or p.published_at is not null)));
create policy "freeze-papers: written down" on paper_closed for insert with check (
  viewer_may('freeze-papers', council_id)
  and exists (select from papers p where p.id = paper_id and p.council_id = paper_closed.council_id));
create policy "as the paper, where it is open" on paper_files for select using (
  not closed and exists (select from papers p where p.id = paper_id));
create policy "see-closed: as the paper" on paper_files for select using (
  viewer_may('see-closed', council_id) and exists (select from papers p where p.id = paper_id));
create policy "freeze-papers: written down" on paper_files for insert with check (
  viewer_may('freeze-papers', council_id)
  and exists (select from papers p where p.id = paper_id and p.council_id = paper_files.council_id));

-- Who may have which file is decided where the paper is read: the system keeps the list, the secretariat can empty it.
create policy "system" on paper_exports for all using (viewer_is_system()) with check (
  viewer_is_system() and exists (select from papers p where p.id = paper_id and p.taken_down_at is null));
create policy "take-down: what was made is seen" on paper_exports for select using (viewer_may('take-down', council_id));
create policy "take-down: what was made goes" on paper_exports for delete using (viewer_may('take-down', council_id));

create policy "everyone knows" on papers_taken_down for select using (true);
create policy "take-down" on papers_taken_down for insert with check (
  viewer_may('take-down', council_id)
  and exists (select from papers p where p.id = paper_id and p.taken_down_at is not null));
create policy "take-down: put back" on papers_taken_down for delete using (viewer_may('take-down', council_id));

-- Only what is published and stands can be found.
create policy "everyone reads" on search_entries for select using (true);
create policy "send-out: what is published" on search_entries for insert with check (
  viewer_may('send-out', council_id)
  and exists (select from papers p where p.id = paper_id and p.council_id = search_entries.council_id
                                     and p.published_at is not null and p.taken_down_at is null));
create policy "send-out: taken out" on search_entries for delete using (viewer_may('send-out', council_id));
create policy "read-dispatches" on dispatches for select using (viewer_may('read-dispatches', council_id));
create policy "send-out" on dispatches for all
  using (viewer_may('send-out', council_id)) with check (viewer_may('send-out', council_id));
create policy "read-dispatches" on dispatch_mails for select using (viewer_may('read-dispatches', council_id));
create policy "send-out" on dispatch_mails for all
  using (viewer_may('send-out', council_id)) with check (viewer_may('send-out', council_id));

-- What happened: written in one's own name, and read by those who may know.
create policy "in one's own name" on events for insert with check (
  viewer_is_system()
  or (person_id = viewer_person()
      and actor_name = current_setting('tvaers.person_name', true)
      and (council_id is null or exists (
             select from unnest(viewer_roles()) as held where held like '%@' || council_id))));
create policy "read-history" on events for select using (
  viewer_may('read-history', council_id) and (not closed or viewer_may('see-closed', council_id)));
create policy "manage-people" on events for select using (council_id is null and viewer_may('manage-people', ''));

drop function viewer_keeps_person(uuid);
drop function viewer_keeps_meeting(uuid);
drop function viewer_prepares_meeting(uuid);
drop function viewer_keeps_any();
drop function viewer_keeps(text);
drop function viewer_prepares(text);
drop function viewer_sits_in(text);
drop function viewer_is_administrator();
