import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { openedAgendas } from '../../../../test/opened-agenda.ts';
import { asId, newId } from '../../../kernel/ids.ts';
import { expectOk, type Refusal } from '../../../kernel/result.ts';
import { inner, submitInner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { cancelMeeting } from './commands/cancel-meeting.ts';
import { changeMeeting } from './commands/change-meeting.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import { reinstateMeeting } from './commands/reinstate-meeting.ts';
import { meetingInput } from './forms/meeting-form.ts';
import type { Meeting } from './model/meeting.ts';
import { findMeeting, getMeeting, insertMeeting, listMeetings } from './store.ts';

const agendas = await openedAgendas();
const { database, demo } = agendas;
const viewer = demo.viewer('sekretariat');
const council = demo.councilId;
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
const inputOf = (changes: Partial<typeof fields>) => ({ councilId: council, ...fields, ...changes });
const submit = (trx: Trx, posted: object) => submitInner(actOf(trx, viewer), planMeeting, posted);

async function planned(trx: Trx, heldOn: string, changes: Partial<typeof fields> = {}): Promise<Meeting> {
  return getMeeting(trx, viewer, expectOk(await submit(trx, inputOf({ ...changes, heldOn }))));
}

const codesOf = (faults: readonly Refusal[]) => faults.map(({ field, code }) => `${field} ${code}`);

describe('the form of a meeting', () => {
  test('is read as it stands; what is left empty is null', async () => {
    await within(async (trx) => {
      const meeting = await planned(trx, '2025-02-26', { endsAt: '', place: ' Skive ' });
      assert.deepEqual([meeting.endsAt, meeting.joinAddress, meeting.place], [null, null, 'Skive']);
    });
  });

  const wrong: readonly (readonly [string, Partial<typeof fields>, readonly string[]])[] = [
    ['a day that does not exist', { heldOn: '2025-02-29' }, ['heldOn day-wrong']],
    ['a year mistyped', { heldOn: '0025-03-04' }, ['heldOn day-far']],
    ['a time that does not exist', { startsAt: '24:00' }, ['startsAt time-wrong']],
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
    test(`with ${situation} says so at its field`, async () => {
      const answer = await within((trx) => submit(trx, inputOf(changes)));
      assert.deepEqual(answer.ok ? [] : codesOf(answer.error), expected);
    });
  }

  test('that is empty says everything that is wrong at once', async () => {
    const answer = await within((trx) => submit(trx, { councilId: council }));
    assert.deepEqual(answer.ok ? [] : codesOf(answer.error).sort(), [
      'form meeting-choice-invalid',
      'heldOn meeting-date-missing',
      'kind meeting-choice-invalid',
      'place meeting-place-missing',
      'startsAt meeting-start-missing',
    ]);
  });

  test('of a virtual meeting needs no place', async () => {
    await within(async (trx) => {
      assert.equal((await planned(trx, '2025-02-27', { form: 'virtual', place: '' })).place, '');
    });
  });
});

describe('planning', () => {
  test('puts the meeting into the plan once a day', async () => {
    await within(async (trx) => {
      const meeting = await planned(trx, '2025-03-04');
      assert.deepEqual([meeting.sequence, meeting.cancelled, meeting.endsAt], [0, null, '12:00']);
      const again = await submit(trx, inputOf({}));
      assert.equal(
        !again.ok && again.error[0].message,
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
        await planned(trx, heldOn, { form, joinAddress });
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
    // Planted fault: let everybody read meeting_joins.
    const rowsOf = async (key: string) => {
      const joins = (trx: Trx) => trx.selectFrom('meeting_joins').select('address').execute();
      return (await database.read(demo.viewer(key), joins)).map(({ address }) => address);
    };
    assert.ok((await rowsOf('gaest')).includes(joinAddress), 'by SQL as well');
    for (const key of ['direktoer', 'partner', 'administrator']) assert.deepEqual(await rowsOf(key), [], key);
  });

  test('is the secretariat’s: the door refuses anybody else, and the database stores nothing for them', async () => {
    const parsed = meetingInput.parse(inputOf({ heldOn: '2025-09-02' }));
    for (const key of ['formand', 'favrskov', 'administrator']) {
      const other = demo.viewer(key);
      const posted = inputOf({ heldOn: '2025-09-01' });
      const answer = await database.as(other, (trx) => submitInner(actOf(trx, other), planMeeting, posted));
      assert.equal(!answer.ok && answer.error[0].code, 'right-missing', key);
      await assert.rejects(
        database.as(other, (trx) => insertMeeting(trx, { ...parsed, id: newId<'meetings'>() })),
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

const change = (trx: Trx, { heldOn: was }: Meeting, changes: Partial<typeof fields>) =>
  submitInner(actOf(trx, viewer), changeMeeting, { ...inputOf(changes), was });

describe('a planned meeting', () => {
  test('is changed with its id kept, and calendars hear of it', async () => {
    await within(async (trx) => {
      const before = await planned(trx, '2025-04-01');
      expectOk(await change(trx, before, { heldOn: '2025-04-02', startsAt: '10:00' }));
      const after = await getMeeting(trx, viewer, before.id);
      assert.deepEqual([after.heldOn, after.startsAt, after.sequence], ['2025-04-02', '10:00', 1]);
      assert.equal(await findMeeting(trx, viewer, council, '2025-04-01'), null);
    });
  });

  test('is not moved onto the day of another', async () => {
    await within(async (trx) => {
      const first = await planned(trx, '2025-04-08');
      await planned(trx, '2025-04-09');
      const answer = await change(trx, first, { heldOn: '2025-04-09' });
      assert.deepEqual(answer.ok ? [] : codesOf(answer.error), ['heldOn meeting-day-taken']);
    });
  });

  test('keeps its day once the agenda is out, and may change its place', async () => {
    await agendas.within(async (trx, meetingId, sections) => {
      const meeting = await getMeeting(trx, viewer, meetingId);
      await agendas.add(trx, meetingId, asId(sections[0] ?? asId('')), 'Punktet');
      await agendas.send(trx, meetingId);
      const moved = await change(trx, meeting, { heldOn: '2025-04-16' });
      assert.deepEqual(moved.ok ? [] : codesOf(moved.error), ['heldOn meeting-has-agenda']);
      expectOk(await change(trx, meeting, { heldOn: meeting.heldOn, place: 'Skive Rådhus' }));
      assert.equal((await getMeeting(trx, viewer, meeting.id)).place, 'Skive Rådhus');
    });
  });

  test('is called off with a reason, once, and stands again when that is undone', async () => {
    await within(async (trx) => {
      const meeting = await planned(trx, '2025-04-22');
      const act = actOf(trx, viewer);
      const { councilId, heldOn } = meeting;
      const cancel = (reason: string) => inner(act, cancelMeeting, { councilId, heldOn, reason });
      const silent = await cancel('  ');
      assert.deepEqual(silent.ok ? [] : codesOf(silent.error), ['reason cancel-reason-missing']);
      expectOk(await cancel(' Der er valg. '));
      const called = await getMeeting(trx, viewer, meeting.id);
      assert.deepEqual([called.cancelled, called.sequence], [{ reason: 'Der er valg.' }, 1]);
      const again = await cancel('Der er valg.');
      assert.equal(!again.ok && again.error[0].code, 'meeting-already-cancelled');
      expectOk(await inner(act, reinstateMeeting, { councilId, heldOn }));
      const stands = await getMeeting(trx, viewer, meeting.id);
      assert.deepEqual([stands.cancelled, stands.sequence], [null, 2]);
      expectOk(await inner(act, reinstateMeeting, { councilId, heldOn }));
      assert.equal((await getMeeting(trx, viewer, meeting.id)).sequence, 2);
    });
  });
});
