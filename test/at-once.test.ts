import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { z } from 'zod';
import type { MeetingId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { type Command, doorFor } from '../src/platform/door/index.ts';
import { addPerson } from '../src/rooms/ground/identity/commands/add-person.ts';
import { listPapers } from '../src/rooms/ground/papers/index.ts';
import { readUpload, storeImport } from '../src/rooms/inward/imports/index.ts';
import { putUpNotice } from '../src/rooms/outward/notices/commands/put-up-notice.ts';
import { takeDownNotice } from '../src/rooms/outward/notices/commands/take-down-notice.ts';
import { hangDemoNotices } from '../src/rooms/outward/notices/storyboards.ts';
import { putBack } from '../src/rooms/outward/publications/commands/put-back.ts';
import { takeDown } from '../src/rooms/outward/publications/commands/take-down.ts';
import { putOut } from '../src/rooms/outward/publications/index.ts';
import { agendaKind, approveAgenda, undoApproval } from '../src/rooms/sittings/agendas/index.ts';
import { planMeeting } from '../src/rooms/sittings/meetings/index.ts';
import { actOf } from './act.ts';
import { demoClock } from './demo.ts';
import { agendaText, newMeeting } from './import-desk.ts';
import { openedAgendas } from './opened-agenda.ts';
import { testServices, uploaded } from './visit.ts';

const agendas = await openedAgendas();
const { database, demo } = agendas;
const { councilId } = demo;
const services = await testServices(database, demoClock);
const secretary = doorFor(services, demo.viewer('sekretariat'));
const administrator = doorFor(services, demo.viewer('administrator'));

/** The same form from four windows at once: every one is answered. @returns what each was told, 'ok' first */
async function atOnce<Schema extends z.ZodType, Value, Prepared>(
  door: typeof secretary,
  command: Command<Schema, Value, Prepared>,
  input: z.input<Schema>,
): Promise<readonly string[]> {
  const answers = await Promise.all(Array.from({ length: 4 }, () => door.do(command, input)));
  return answers
    .map((answer) => (answer.ok ? 'ok' : answer.error[0].code))
    .sort((a) => (a === 'ok' ? -1 : 0));
}

async function happened(name: string): Promise<number> {
  const rows = await database.asSystem('command-line', (trx) =>
    trx.selectFrom('events').select('id').where('command', '=', name).execute(),
  );
  return rows.length;
}

const when = { councilId, heldOn: '2025-10-01', startsAt: '09:30', endsAt: null, place: 'Viborg' } as const;
const meeting = { ...when, form: 'physical', kind: 'ordinary', joinAddress: null } as const;

// Planted fault: let the door not begin again where somebody came second.
describe('the same at once, from several windows', () => {
  test('a meeting is planned once', async () => {
    const told = await atOnce(secretary, planMeeting, meeting);
    assert.deepEqual(told, ['ok', ...Array.from({ length: 3 }, () => 'meeting-day-taken')]);
  });

  test('a person is added once', async () => {
    const person = { name: 'Ny Person', email: 'ny@example.dk' };
    const told = await atOnce(administrator, addPerson, person);
    assert.deepEqual(told, ['ok', ...Array.from({ length: 3 }, () => 'email-taken')]);
  });

  test('an agenda is approved once, taken back once, put out, taken down and put back once', async () => {
    const meetingId = await agendas.within(async (trx, id, [section]) => {
      await agendas.add(trx, id, section ?? assert.fail('no section'), 'Et punkt');
      return id;
    });
    const place = { councilId, meetingId };
    const approved = await atOnce(secretary, approveAgenda, { ...place, reason: '' });
    assert.deepEqual(approved, ['ok', ...Array.from({ length: 3 }, () => 'agenda-version-waiting')]);
    const undone = await atOnce(secretary, undoApproval, place);
    assert.equal(undone.filter((code) => code === 'ok').length, 1, undone.join());
    expectOk(await secretary.do(approveAgenda, { ...place, reason: '' }));
    const paperId = await paperOf(meetingId);
    const out = await atOnce(secretary, putOut, { councilId, kind: agendaKind, paperId });
    assert.equal(out.filter((code) => code === 'ok').length, 1, out.join());
    const down = { councilId, kind: agendaKind, subjectId: meetingId, versions: 'all', reason: 'Navn' };
    const gone = await atOnce(secretary, takeDown, down);
    assert.equal(gone.filter((code) => code === 'ok').length, 1, gone.join());
    const back = await atOnce(secretary, putBack, { councilId, kind: agendaKind, paperId });
    assert.deepEqual(back, ['ok', ...Array.from({ length: 3 }, () => 'paper-not-down')]);
    assert.equal(await happened('papers.put-paper-back'), 1);
  });

  test('a document that was read in is stored once, and told of as stored', async () => {
    const file = await uploaded(services.files, 'dagsorden.txt', agendaText);
    const importId = expectOk(await secretary.do(readUpload, { councilId, on: '2025-10-02', file }));
    const told = await atOnce(secretary, storeImport, { councilId, importId, ...newMeeting });
    assert.deepEqual(told, ['ok', 'ok', 'ok', 'ok']);
    assert.equal(await happened('matters.create-matter'), 2);
  });

  // Planted fault: leave the turn out of `takeNotice`.
  test('a notice is taken down once, and hung up again once', async () => {
    const viewer = demo.viewer('sekretariat');
    await database.as(viewer, (trx) => hangDemoNotices(actOf(trx, viewer, demoClock), councilId));
    const { id: noticeId } = await secretary.read((trx) =>
      trx.selectFrom('notices').select('id').where('taken_down_at', 'is', null).executeTakeFirstOrThrow(),
    );
    for (const command of [takeDownNotice, putUpNotice]) {
      const before = await happened(command.name);
      assert.deepEqual(await atOnce(secretary, command, { councilId, noticeId }), ['ok', 'ok', 'ok', 'ok']);
      assert.equal(await happened(command.name), before + 1, command.name);
    }
  });
});

async function paperOf(subjectId: MeetingId) {
  const papers = await secretary.read((trx) =>
    listPapers(trx, demo.viewer('sekretariat'), { kind: agendaKind.name, subjectId }),
  );
  return papers[0]?.id ?? assert.fail('no paper');
}
