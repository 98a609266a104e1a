-- What a council had stored before there were papers: an agenda and its addendum, sent and published, and a new version
-- that waits. Written as the code of that time wrote it; test/papers-carried-over.test.ts carries it over.
select set_config('tvaers.kind', 'system', false);

insert into councils (id, name, kind) values ('kkr-midtjylland', 'KKR Midtjylland', 'kkr');
insert into people (id, name, email) values
  ('00000000-0000-4000-8000-000000000001', 'Sekretariatet', 'sekretariat@example.dk'),
  ('00000000-0000-4000-8000-000000000002', 'Medlem', 'medlem@example.dk');
insert into meetings (id, council_id, held_on, starts_at, ends_at, place, form, kind) values
  ('00000000-0000-4000-8000-000000000010', 'kkr-midtjylland', '2024-06-18', '09:30', '12:30', 'Favrskov Rådhus',
   'physical', 'ordinary');
insert into agendas (meeting_id, council_id, state) values
  ('00000000-0000-4000-8000-000000000010', 'kkr-midtjylland', 'approved');

insert into files (hash, size, media_type, text) values
  (repeat('a', 64), 100, 'application/pdf', 'Referatets ord'),
  (repeat('b', 64), 200, 'image/png', ''),
  (repeat('c', 64), 300, 'application/pdf', 'Kandidatens ord');

insert into agenda_versions (id, meeting_id, council_id, version, kind, content, approved_by, approved_at, sent_at,
                             published_at) values
  ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000010', 'kkr-midtjylland', 1, 'agenda',
   '{"council": {"id": "kkr-midtjylland", "name": "KKR Midtjylland"},
     "meeting": {"id": "00000000-0000-4000-8000-000000000010", "form": "physical", "kind": "ordinary",
                 "place": "Favrskov Rådhus", "heldOn": "2024-06-18", "startsAt": "09:30", "endsAt": "12:30"},
     "version": {"kind": "agenda", "number": 1, "reason": null, "sentAt": null},
     "sections": [
       {"number": 1, "title": "Godkendelse af referat", "items": [
         {"id": "00000000-0000-4000-8000-000000000031", "kind": "decision", "title": "Godkendelse af referat",
          "number": "1.1", "sending": 1, "matterId": null, "officers": ["chbn"], "closedReason": null,
          "recordNumber": "SAG-2024-00001", "withdrawnReason": null,
          "parts": {
            "background": [{"type": "paragraph", "content": [{"text": "Referatet ligger på rådets side."}]}],
            "presenters": [], "caseStatement": [], "expectedMinutes": null,
            "recommendationLead": "Det indstilles, at KKR Midtjylland", "recommendations": ["godkender referatet."],
            "annexes": [
              {"id": "00000000-0000-4000-8000-000000000041", "mark": "1", "size": 100, "pages": 2, "state": "final",
               "title": "Referat af 22. marts", "number": 1, "sender": null, "source": "own",
               "fileHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
               "fileName": "referat.pdf", "mediaType": "application/pdf", "receivedOn": null, "closedReason": null,
               "documentNumber": null}]}}]},
       {"number": 2, "title": "Udpegninger", "items": [
         {"id": "00000000-0000-4000-8000-000000000032", "kind": "decision", "title": "Udpegning til bestyrelsen",
          "number": "2.1", "sending": 1, "matterId": null, "officers": ["jhp"], "closedReason": "Personsag",
          "recordNumber": "SAG-2024-00002", "withdrawnReason": null, "parts": null}]}]}',
   '00000000-0000-4000-8000-000000000001', '2024-06-10T10:00:00Z', '2024-06-10T11:00:00Z', '2024-06-10T11:00:00Z');

insert into agenda_version_closed (version_id, council_id, content)
select id, council_id, jsonb_set(content, '{sections,1,items,0,parts}',
  '{"background": [{"type": "paragraph", "content": [{"text": "Kandidaten er Bo."}]}], "presenters": [],
    "caseStatement": [], "expectedMinutes": null, "recommendationLead": "Det indstilles, at KKR Midtjylland",
    "recommendations": ["udpeger Bo."],
    "annexes": [
      {"id": "00000000-0000-4000-8000-000000000042", "mark": "1", "size": 300, "pages": 1, "state": "final",
       "title": "Kandidat", "number": 1, "sender": null, "source": "own",
       "fileHash": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
       "fileName": "kandidat.pdf", "mediaType": "application/pdf", "receivedOn": null, "closedReason": null,
       "documentNumber": null}]}')
from agenda_versions;

-- The addendum has been out too; the new version waits for the secretariat to send it.
insert into agenda_versions (id, meeting_id, council_id, version, kind, reason, content, approved_at, sent_at,
                             published_at)
select '00000000-0000-4000-8000-000000000022'::uuid, meeting_id, council_id, 2, 'addendum', 'Et punkt kom til',
  content || '{"version": {"kind": "addendum", "number": 2, "reason": "Et punkt kom til", "sentAt": null}}',
  '2024-06-12T08:00:00Z'::timestamptz, '2024-06-12T08:30:00Z'::timestamptz, '2024-06-12T08:30:00Z'::timestamptz
from agenda_versions where version = 1
union all
select '00000000-0000-4000-8000-000000000023'::uuid, meeting_id, council_id, 3, 'revision', 'En rettelse',
  content || '{"version": {"kind": "revision", "number": 3, "reason": "En rettelse", "sentAt": null}}',
  '2024-06-13T08:00:00Z', null, null
from agenda_versions where version = 1;

insert into version_annexes (version_id, annex_id, council_id, file_name, file_hash, media_type, closed) values
  ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000041', 'kkr-midtjylland', 'referat.pdf',
   repeat('a', 64), 'application/pdf', false),
  ('00000000-0000-4000-8000-000000000022', '00000000-0000-4000-8000-000000000041', 'kkr-midtjylland', 'referat.pdf',
   repeat('a', 64), 'application/pdf', false),
  ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000042', 'kkr-midtjylland', 'kandidat.pdf',
   repeat('c', 64), 'application/pdf', true);
insert into version_pictures (version_id, file_hash, council_id, media_type, closed) values
  ('00000000-0000-4000-8000-000000000021', repeat('b', 64), 'kkr-midtjylland', 'image/png', false);

-- Two readers had their file made; nobody had told the table of files.
insert into made_exports (version_id, audience, format, edition, file_hash, size, made_at) values
  ('00000000-0000-4000-8000-000000000021', 'open', 'pdf', 3, repeat('d', 64), 400, '2024-06-11T07:00:00Z'),
  ('00000000-0000-4000-8000-000000000021', 'whole', 'bundle', 1, repeat('e', 64), 500, '2024-06-11T08:00:00Z');

insert into dispatches (id, version_id, council_id, started_by, started_at) values
  ('00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000021', 'kkr-midtjylland',
   '00000000-0000-4000-8000-000000000001', '2024-06-10T11:00:00Z');
insert into dispatch_mails (id, dispatch_id, council_id, person_id, email, with_closed, state, attempts, sent_at) values
  ('00000000-0000-4000-8000-000000000052', '00000000-0000-4000-8000-000000000051', 'kkr-midtjylland',
   '00000000-0000-4000-8000-000000000002', 'medlem@example.dk', true, 'sent', 1, '2024-06-10T11:01:00Z');

insert into search_entries (id, council_id, meeting_id, held_on, kind, item_number, title, body, address) values
  ('00000000-0000-4000-8000-000000000061', 'kkr-midtjylland', '00000000-0000-4000-8000-000000000010', '2024-06-18',
   'item', '1.1', 'Godkendelse af referat', 'Referatet ligger på rådets side.',
   '/raad/kkr-midtjylland/moeder/2024-06-18/punkter/1.1'),
  ('00000000-0000-4000-8000-000000000062', 'kkr-midtjylland', '00000000-0000-4000-8000-000000000010', '2024-06-18',
   'annex', '1.1', 'Referat af 22. marts', 'Referatets ord',
   '/raad/kkr-midtjylland/moeder/2024-06-18/bilag/00000000-0000-4000-8000-000000000041/referat.pdf');

insert into jobs (id, kind, payload) values
  ('00000000-0000-4000-8000-000000000071', 'index-agenda',
   '{"meetingId": "00000000-0000-4000-8000-000000000010", "councilId": "kkr-midtjylland"}'),
  ('00000000-0000-4000-8000-000000000072', 'read-file', '{"hash": "a"}');
