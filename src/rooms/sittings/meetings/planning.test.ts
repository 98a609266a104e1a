import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openedAgendas } from '../../../../test/opened-agenda.ts';
import { expectOk } from '../../../kernel/result.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { cancelMeeting, reinstateMeeting } from './commands/cancel-meeting.ts';
import { changeMeeting } from './commands/change-meeting.ts';
import { type FieldRefusals, parseMeeting } from './commands/parse-meeting.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import type { Meeting, MeetingInput } from './model.ts';
import { findMeeting, getMeeting, listMeetings } from './store.ts';

const agendas = await openedAgendas();
const { database, demo } = agendas;
const viewer = demo.viewer('sekretariat');
const council = demo.councilId;
const now = Temporal.Instant.from('2025-01-13T08:00:00Z');
const within = <T>(work: (trx: Trx) => Promise<T>) => database.as(viewer, work);

const fields = {
  heldOn: '2025-03-04',
  startsAt: '09:30',
  endsAt: '12:00',
  place: 'Viborg Rådhus',
  form: 'physical',
  kind: 'ordinary',
  joinAddress: '',
};
const inputOf = (changes: Partial<typeof fields>): MeetingInput =>
  expectOk(parseMeeting({ ...fields, ...changes }));

async function planned(trx: Trx, heldOn: string): Promise<Meeting> {
  const id = expectOk(await planMeeting(trx, viewer, council, inputOf({ heldOn })));
  return getMeeting(trx, viewer, id);
}

const codesOf = (faults: FieldRefusals) =>
  Object.entries(faults).map(([field, refusal]) => `${field} ${refusal.code}`);

describe('the form of a meeting', () => {
  test('is read as it stands; what is left empty is null', () => {
    const { endsAt, joinAddress, place } = inputOf({ endsAt: '', place: ' Skive ' });
    assert.deepEqual([endsAt, joinAddress, place], [null, null, 'Skive']);
  });

  const wrong: readonly (readonly [string, Partial<typeof fields>, readonly string[]])[] = [
    ['a day that does not exist', { heldOn: '2025-02-29' }, ['heldOn meeting-date-invalid']],
    ['a year mistyped', { heldOn: '0025-03-04' }, ['heldOn meeting-date-invalid']],
    ['a time that does not exist', { startsAt: '24:00' }, ['startsAt meeting-time-invalid']],
    ['an end before the beginning', { endsAt: '09:30' }, ['endsAt meeting-ends-before-start']],
    ['a physical meeting nowhere', { place: ' ' }, ['place meeting-place-missing']],
    ['a mixed meeting nowhere', { form: 'mixed', place: '' }, ['place meeting-place-missing']],
    [
      'an address without encryption',
      { joinAddress: 'http://m.example' },
      ['joinAddress meeting-join-invalid'],
    ],
    ['an address that is a script', { joinAddress: 'javascript:1' }, ['joinAddress meeting-join-invalid']],
    [
      'choices off the lists',
      { form: 'telepati', kind: 'fest' },
      ['form meeting-choice-invalid', 'kind meeting-choice-invalid'],
    ],
  ];
  for (const [situation, changes, expected] of wrong) {
    test(`with ${situation} says so at its field`, () => {
      const answer = parseMeeting({ ...fields, ...changes });
      assert.deepEqual(answer.ok ? [] : codesOf(answer.error), expected);
    });
  }

  test('that is empty names the day and the time', () => {
    const answer = parseMeeting({});
    assert.deepEqual(answer.ok ? [] : codesOf(answer.error).sort(), [
      'form meeting-choice-invalid',
      'heldOn meeting-date-invalid',
      'kind meeting-choice-invalid',
      'startsAt meeting-time-invalid',
    ]);
  });

  test('of a virtual meeting needs no place', () => {
    assert.equal(inputOf({ form: 'virtual', place: '' }).place, '');
  });
});

describe('planning', () => {
  test('puts the meeting into the plan once a day', async () => {
    await within(async (trx) => {
      const meeting = await planned(trx, '2025-03-04');
      assert.deepEqual([meeting.sequence, meeting.cancelled, meeting.endsAt], [0, null, '12:00']);
      const again = await planMeeting(trx, viewer, council, inputOf({}));
      assert.equal(
        !again.ok && again.error.heldOn?.message,
        'Rådet har allerede et møde den 4. marts 2025. Vælg en anden dag, eller ret det møde, der findes.',
      );
    });
  });

  test('keeps no address to join for a physical meeting, and gives the others to those who take part', async () => {
    const joinAddress = 'https://moede.example/1';
    await within(async (trx) => {
      for (const [heldOn, form] of [
        ['2025-03-05', 'physical'],
        ['2025-03-06', 'mixed'],
      ] as const)
        expectOk(await planMeeting(trx, viewer, council, inputOf({ heldOn, form, joinAddress })));
    });
    const seenBy = (key: string) =>
      within(async (trx) => {
        const range = { councilId: council, from: '2025-03-05', until: '2025-03-06' };
        return (await listMeetings(trx, demo.viewer(key), range)).map((meeting) => meeting.joinAddress);
      });
    for (const key of ['sekretariat', 'formand', 'favrskov', 'favrskov-stedfortraeder', 'gaest'])
      assert.deepEqual(await seenBy(key), [null, joinAddress], key);
    for (const key of ['direktoer', 'partner', 'administrator'])
      assert.deepEqual(await seenBy(key), [null, null], key);
  });

  test('is the secretariat’s: the database stores nothing for anybody else', async () => {
    for (const key of ['formand', 'favrskov', 'administrator']) {
      const other = demo.viewer(key);
      await assert.rejects(
        database.as(other, (trx) => planMeeting(trx, other, council, inputOf({ heldOn: '2025-09-01' }))),
        /row-level security/,
        key,
      );
    }
  });

  test('finds nothing under a day that does not exist', async () => {
    for (const day of ['2024-02-31', '0000-01-01', 'i morgen', '']) {
      assert.equal(await within((trx) => findMeeting(trx, viewer, council, day)), null, day);
    }
  });
});

describe('a planned meeting', () => {
  test('is changed with its id kept, and calendars hear of it', async () => {
    await within(async (trx) => {
      const before = await planned(trx, '2025-04-01');
      expectOk(
        await changeMeeting(trx, viewer, before, inputOf({ heldOn: '2025-04-02', startsAt: '10:00' })),
      );
      const after = await getMeeting(trx, viewer, before.id);
      assert.deepEqual([after.heldOn, after.startsAt, after.sequence], ['2025-04-02', '10:00', 1]);
      assert.equal(await findMeeting(trx, viewer, council, '2025-04-01'), null);
    });
  });

  test('is not moved onto the day of another', async () => {
    await within(async (trx) => {
      const first = await planned(trx, '2025-04-08');
      await planned(trx, '2025-04-09');
      const answer = await changeMeeting(trx, viewer, first, inputOf({ heldOn: '2025-04-09' }));
      assert.deepEqual(answer.ok ? [] : codesOf(answer.error), ['heldOn meeting-day-taken']);
    });
  });

  test('keeps its day once the agenda is out, and may change its place', async () => {
    await agendas.within(async (trx, meetingId, sections) => {
      const meeting = await getMeeting(trx, viewer, meetingId);
      await agendas.add(trx, meetingId, sections[0] ?? '', 'Punktet');
      await agendas.send(trx, meetingId);
      const moved = await changeMeeting(trx, viewer, meeting, inputOf({ heldOn: '2025-04-16' }));
      assert.deepEqual(moved.ok ? [] : codesOf(moved.error), ['heldOn meeting-has-agenda']);
      const elsewhere = inputOf({ heldOn: meeting.heldOn, place: 'Skive Rådhus' });
      expectOk(await changeMeeting(trx, viewer, meeting, elsewhere));
      assert.equal((await getMeeting(trx, viewer, meeting.id)).place, 'Skive Rådhus');
    });
  });

  test('is called off with a reason, once, and stands again when that is undone', async () => {
    await within(async (trx) => {
      const meeting = await planned(trx, '2025-04-22');
      const silent = await cancelMeeting(trx, meeting, '  ', now);
      assert.equal(!silent.ok && silent.error.code, 'cancel-reason-missing');
      expectOk(await cancelMeeting(trx, meeting, ' Der er valg. ', now));
      const called = await getMeeting(trx, viewer, meeting.id);
      assert.deepEqual([called.cancelled, called.sequence], [{ reason: 'Der er valg.' }, 1]);
      const again = await cancelMeeting(trx, called, 'Der er valg.', now);
      assert.equal(!again.ok && again.error.code, 'meeting-already-cancelled');
      await reinstateMeeting(trx, called);
      const stands = await getMeeting(trx, viewer, meeting.id);
      assert.deepEqual([stands.cancelled, stands.sequence], [null, 2]);
      await reinstateMeeting(trx, stands);
      assert.equal((await getMeeting(trx, viewer, meeting.id)).sequence, 2);
    });
  });
});
