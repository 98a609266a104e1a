import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { doorFor, inner, submitInner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { listHistory } from '../../ground/history/index.ts';
import { moveDeadline } from './commands/move-deadline.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import { restoreDeadline } from './commands/restore-deadline.ts';
import type { Deadline, Meeting, MeetingKind } from './model/meeting.ts';
import { deadlinesOf } from './queries/deadlines-of.ts';
import { findMeeting, getMeeting } from './store.ts';
import { happened } from './texts.da.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const viewer = demo.viewer('sekretariat');
const demoName = viewer.kind === 'person' ? viewer.name : '';

async function plan(trx: Trx, heldOn: string, kind: MeetingKind = 'ordinary'): Promise<Meeting> {
  const input = { heldOn, startsAt: '09:30', endsAt: null, place: 'Viborg', form: 'physical', kind } as const;
  const id = expectOk(await inner(actOf(trx, viewer), planMeeting, { councilId: demo.councilId, ...input }));
  return getMeeting(trx, viewer, id);
}

const listOf = async (trx: Trx, meeting: Meeting) => expectOk(await deadlinesOf(trx, meeting));
const datesOf = (deadlines: readonly Deadline[]) =>
  Object.fromEntries(deadlines.map(({ name, on }) => [name, on]));
/** Each meeting's own: proposals ten days before, the agenda on the same weekday the week before. */
const known = [
  { heldOn: '2024-06-18', proposals: '2024-06-08', agenda: '2024-06-11' },
  { heldOn: '2022-10-10', proposals: '2022-09-30', agenda: '2022-10-03' },
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

  test('are none for an extraordinary one', async () => {
    await database.as(viewer, async (trx) => {
      assert.deepEqual(await listOf(trx, await plan(trx, '2024-07-01', 'extraordinary')), []);
    });
  });

  test('advise the Friday before a Saturday', async () => {
    await database.as(viewer, async (trx) => {
      const deadlines = await listOf(trx, await plan(trx, '2025-06-17')); // proposals by Saturday 7 June
      const proposals = deadlines.find(({ name }) => name === 'proposals');
      assert.deepEqual([proposals?.on, proposals?.advisedOn], ['2025-06-07', '2025-06-06']);
    });
  });
});

/** As a form posts it: anything may stand in it. */
function move(trx: Trx, { heldOn }: Meeting, deadline: string, movedTo: string, deviationReason: string) {
  const posted = { councilId: demo.councilId, heldOn, deadline, movedTo, deviationReason };
  return submitInner(actOf(trx, viewer), moveDeadline, posted);
}

describe('moving a deadline', () => {
  const wrong: readonly (readonly [string, string, string, string, string])[] = [
    ['that does not exist', 'frokost', '2025-02-01', 'Ferie.', 'deadline-unknown'],
    ['of alliances at an ordinary meeting', 'alliances', '2025-02-01', 'Ferie.', 'deadline-unknown'],
    ['to no day', 'agenda', '', 'Ferie.', 'deviation-date-missing'],
    ['to the day after the meeting', 'agenda', '2025-02-13', 'Ferie.', 'deviation-date-late'],
    ['without a reason', 'agenda', '2025-02-10', '  ', 'deviation-reason-missing'],
  ];
  test('is refused where it makes no sense', async () => {
    await database.as(viewer, async (trx) => {
      const meeting = await plan(trx, '2025-02-12');
      for (const [situation, deadline, movedTo, reason, code] of wrong) {
        const answer = await move(trx, meeting, deadline, movedTo, reason);
        assert.equal(!answer.ok && answer.error[0].code, code, situation);
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
      expectOk(await move(trx, meeting, 'agenda', '2025-02-19', 'Ferie.')); // as late as the day of the meeting
      expectOk(await move(trx, meeting, 'agenda', '2025-02-14', ' Valget ligger sent. '));
      const agenda = (await listOf(trx, meeting)).find(({ name }) => name === 'agenda');
      assert.deepEqual(
        [agenda?.on, agenda?.computedOn, agenda?.deviation?.reason],
        ['2025-02-14', '2025-02-12', 'Valget ligger sent.'],
      );
    });
  });

  test('is not for the chair', async () => {
    const meeting = await database.as(viewer, (trx) => plan(trx, '2025-02-26'));
    const chair = demo.viewer('formand');
    const input = { deadline: 'agenda', movedTo: '2025-02-20', deviationReason: 'Ferie.' };
    const posted = { councilId: demo.councilId, heldOn: meeting.heldOn, ...input };
    const answer = await doorFor(services, chair).submit(moveDeadline, posted);
    assert.deepEqual(!answer.ok && answer.error.map(({ code }) => code), ['right-missing']);
  });

  test('set back keeps in the events why and by whom it was moved', async () => {
    const door = doorFor(services, viewer);
    const meeting = await database.as(viewer, (trx) => plan(trx, '2025-03-19'));
    const place = { councilId: demo.councilId, heldOn: meeting.heldOn, deadline: 'agenda' } as const;
    expectOk(
      await door.do(moveDeadline, { ...place, movedTo: '2025-03-14', deviationReason: 'Vinterferie.' }),
    );
    expectOk(await door.do(restoreDeadline, place));
    const told = await door.read((trx) => listHistory(trx, `meeting:${meeting.id}`, happened));
    assert.deepEqual(
      told.map(({ sentence, actorName }) => [sentence, actorName]),
      [
        [
          'Fristen »Dagsordenen sendes ud« blev sat tilbage. Den var flyttet til 14. marts 2025: Vinterferie.',
          demoName,
        ],
        [
          'Fristen »Dagsordenen sendes ud« blev flyttet fra 12. marts 2025 til 14. marts 2025: Vinterferie.',
          demoName,
        ],
        ['Mødet blev planlagt til den 19. marts 2025.', demoName],
      ],
    );
  });
});

describe('where no rules of procedure count on the day', () => {
  test('a meeting to come is refused with a sentence, and one that has been held has no deadlines', async () => {
    await database.as(systemAs('reference'), (trx) =>
      trx
        .updateTable('council_rules')
        .set({ valid_until: '2026-12-31' })
        .where('council_id', '=', demo.councilId)
        .execute(),
    );
    const meeting = {
      councilId: demo.councilId,
      startsAt: '09:30',
      place: 'Viborg',
      form: 'physical',
    } as const;
    const door = doorFor(services, viewer);
    const late = await door.do(planMeeting, { ...meeting, heldOn: '2027-03-01', kind: 'ordinary' });
    assert.deepEqual(!late.ok && late.error, [
      {
        code: 'rules-unknown',
        message:
          'Rådet har ingen forretningsorden, der gælder den 1. marts 2027. Fristerne kan ikke beregnes.',
        details: { date: '1. marts 2027' },
        field: 'heldOn',
      },
    ]);
    expectOk(await door.do(planMeeting, { ...meeting, heldOn: '2026-12-31', kind: 'ordinary' }));
    // The rules begin on 1 January 2022: of an older meeting they say nothing, rather than something untrue.
    expectOk(await door.do(planMeeting, { ...meeting, heldOn: '2021-10-11', kind: 'ordinary' }));
    const held = await door.read((trx) => findMeeting(trx, viewer, demo.councilId, '2021-10-11'));
    assert.ok(held);
    const deadlines = await door.read((trx) => deadlinesOf(trx, held));
    assert.equal(!deadlines.ok && deadlines.error.code, 'rules-unknown');
  });
});
