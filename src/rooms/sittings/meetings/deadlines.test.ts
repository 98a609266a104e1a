import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { expectOk } from '../../../kernel/result.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { moveDeadline } from './commands/move-deadline.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import type { Deadline, DeadlineName, Meeting, MeetingKind } from './model.ts';
import { deadlineLines } from './pages/deadline-lines.ts';
import { deadlinesOf, nearness } from './queries/deadlines-of.ts';
import { getMeeting } from './store.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const viewer = demo.viewer('sekretariat');

async function plan(trx: Trx, heldOn: string, kind: MeetingKind = 'ordinary'): Promise<Meeting> {
  const input = { heldOn, startsAt: '09:30', endsAt: null, place: 'Viborg', form: 'physical', kind } as const;
  const id = expectOk(await planMeeting(trx, viewer, demo.councilId, { ...input, joinAddress: null }));
  return getMeeting(trx, viewer, id);
}

const listOf = async (trx: Trx, meeting: Meeting) => expectOk(await deadlinesOf(trx, meeting));
const datesOf = (deadlines: readonly Deadline[]) =>
  Object.fromEntries(deadlines.map(({ name, on }) => [name, on]));
const textOf = (html: unknown) =>
  String(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Each meeting's own: proposals ten days before, the agenda on the same weekday the week before. */
const known = [
  { heldOn: '2024-06-18', proposals: '2024-06-08', agenda: '2024-06-11' },
  { heldOn: '2021-10-11', proposals: '2021-10-01', agenda: '2021-10-04' },
  { heldOn: '2024-09-06', proposals: '2024-08-27', agenda: '2024-08-30' },
];

describe('the deadlines of a meeting', () => {
  for (const { heldOn, proposals, agenda } of known) {
    test(`on ${heldOn} are ten and seven days before`, async () => {
      await database.as(viewer, async (trx) => {
        const deadlines = await listOf(trx, await plan(trx, heldOn));
        assert.deepEqual(datesOf(deadlines), { proposals, agenda });
        assert.ok(deadlines.every(({ steps }) => steps.length > 0 && steps.every(({ law }) => law !== '')));
      });
    });
  }

  test('count alliances too where the council constitutes itself: three working days before', async () => {
    await database.as(viewer, async (trx) => {
      const deadlines = await listOf(trx, await plan(trx, '2022-01-19', 'constitutive'));
      const alliances = '2022-01-14'; // Wednesday 19: Tuesday 18, Monday 17, Friday 14
      assert.deepEqual(datesOf(deadlines), { proposals: '2022-01-09', agenda: '2022-01-12', alliances });
    });
  });

  test('are none for an extraordinary one, and the list says so', async () => {
    await database.as(viewer, async (trx) => {
      assert.deepEqual(await listOf(trx, await plan(trx, '2024-07-01', 'extraordinary')), []);
    });
    assert.equal(
      textOf(await deadlineLines([], 'none')),
      'Forretningsordenen sætter ingen frister for mødet.',
    );
  });

  test('advise the Friday before a Saturday', async () => {
    await database.as(viewer, async (trx) => {
      const deadlines = await listOf(trx, await plan(trx, '2025-06-17')); // proposals by Saturday 7 June
      const proposals = deadlines.find(({ name }) => name === 'proposals');
      assert.deepEqual([proposals?.on, proposals?.advisedOn], ['2025-06-07', '2025-06-06']);
    });
  });
});

describe('moving a deadline', () => {
  const wrong: readonly (readonly [string, string, string, string, string])[] = [
    ['that does not exist', 'frokost', '2025-02-01', 'Ferie.', 'deadline-unknown'],
    ['of alliances at an ordinary meeting', 'alliances', '2025-02-01', 'Ferie.', 'deadline-unknown'],
    ['to no day', 'agenda', '', 'Ferie.', 'deviation-date-invalid'],
    ['to the day after the meeting', 'agenda', '2025-02-13', 'Ferie.', 'deviation-date-invalid'],
    ['without a reason', 'agenda', '2025-02-10', '  ', 'deviation-reason-missing'],
  ];
  test('is refused where it makes no sense', async () => {
    await database.as(viewer, async (trx) => {
      const meeting = await plan(trx, '2025-02-12');
      for (const [situation, deadline, movedTo, reason, code] of wrong) {
        const answer = await moveDeadline(trx, viewer, meeting, { deadline, movedTo, reason });
        assert.equal(!answer.ok && answer.error.code, code, situation);
      }
      assert.deepEqual(
        (await listOf(trx, meeting)).map(({ deviation }) => deviation),
        [null, null],
      );
    });
  });

  test('shows the new day with the reason and the day it was, and may be done again', async () => {
    await database.as(viewer, async (trx) => {
      const meeting = await plan(trx, '2025-02-19');
      const move = (movedTo: string, reason: string) =>
        moveDeadline(trx, viewer, meeting, { deadline: 'agenda', movedTo, reason });
      expectOk(await move('2025-02-19', 'Ferie.')); // as late as the day of the meeting
      expectOk(await move('2025-02-14', ' Valget ligger sent. '));
      const agenda = (await listOf(trx, meeting)).find(({ name }) => name === 'agenda');
      assert.deepEqual(
        [agenda?.on, agenda?.computedOn, agenda?.deviation?.reason],
        ['2025-02-14', '2025-02-12', 'Valget ligger sent.'],
      );
      const line = textOf(await lineOf(agenda, '2025-02-01'));
      assert.equal(
        line,
        'Dagsordenen sendes ud: senest fredag den 14. februar 2025 Flyttet fra onsdag den 12. februar 2025: Valget ligger sent.',
      );
    });
  });

  test('is not for the chair', async () => {
    const meeting = await database.as(viewer, (trx) => plan(trx, '2025-02-26'));
    const chair = demo.viewer('formand');
    const input = { deadline: 'agenda', movedTo: '2025-02-20', reason: 'Ferie.' };
    await assert.rejects(
      database.as(chair, (trx) => moveDeadline(trx, chair, meeting, input)),
      /row-level security/,
    );
  });
});

function lineOf(deadline: Deadline | undefined, today: string, agenda: 'draft' | 'sent' = 'draft') {
  assert.ok(deadline);
  const near = nearness(deadline, Temporal.PlainDate.from(today));
  return deadlineLines([{ ...deadline, ...near }], agenda);
}

describe('a deadline says in words how near it is', () => {
  const due = (name: DeadlineName): Deadline => ({
    name,
    on: '2024-06-11',
    computedOn: '2024-06-11',
    deviation: null,
    advisedOn: null,
    steps: [],
  });
  const words: readonly (readonly [string, string])[] = [
    ['2024-06-03', ''], // eight days before
    ['2024-06-04', ' Om 7 dage'],
    ['2024-06-10', ' I morgen'],
    ['2024-06-11', ' I dag'],
    ['2024-06-12', ' Overskredet'],
  ];
  for (const [today, word] of words) {
    test(`on ${today}:${word === '' ? ' nothing' : word}`, async () => {
      const line = textOf(await lineOf(due('agenda'), today));
      assert.equal(line, `Dagsordenen sendes ud: senest tirsdag den 11. juni 2024${word}`);
    });
  }

  test('an agenda that was sent warns no more; the deadline for proposals still does', async () => {
    assert.match(textOf(await lineOf(due('agenda'), '2024-06-12', 'sent')), / Sendt$/);
    assert.match(textOf(await lineOf(due('proposals'), '2024-06-11', 'sent')), / I dag$/);
  });
});
