import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { asId, type NoticeId, newId } from '../../../kernel/ids.ts';
import { expectOk, type Refusal } from '../../../kernel/result.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { listHistory } from '../../ground/history/index.ts';
import { addNotice } from './commands/add-notice.ts';
import { changeNotice } from './commands/change-notice.ts';
import { putUpNotice } from './commands/put-up-notice.ts';
import { takeDownNotice } from './commands/take-down-notice.ts';
import { noticeState } from './model.ts';
import { findNotice, insertNotice, listHanging, listNotices } from './store.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock); // 28 May 2024
const secretariat = doorFor(services, demo.viewer('sekretariat'));
const { councilId } = demo;
const fields = {
  councilId,
  title: 'Lukket i uge 22',
  body: 'Vi læser mail.',
  firstOn: '2024-05-27',
  lastOn: '2024-05-31',
  audience: 'everyone' as 'everyone' | 'members',
};

const hang = async (changes: Partial<typeof fields> = {}) =>
  expectOk(await secretariat.do(addNotice, { ...fields, ...changes }));
const stored = (id: NoticeId) => secretariat.read((trx) => findNotice(trx, councilId, id));
const historyOf = (id: string) =>
  secretariat.read(async (trx) =>
    (await listHistory(trx, `notice:${id}`, services.sentences)).map(({ sentence }) => sentence),
  );
const codesOf = (faults: readonly Refusal[]) => faults.map(({ field, code }) => `${field} ${code}`);

describe('keeping notices', () => {
  test('is the secretariat’s: the door refuses anybody else', async () => {
    assert.deepEqual(await whoMay(services, demo, addNotice), ['secretariat']);
    assert.deepEqual(await whoMay(services, demo, changeNotice), ['secretariat']);
    assert.deepEqual(await whoMay(services, demo, takeDownNotice), ['secretariat']);
    assert.deepEqual(await whoMay(services, demo, putUpNotice), ['secretariat']);
  });

  test('the database keeps nothing for them either', async () => {
    for (const key of ['formand', 'favrskov', 'gaest', 'partner', 'administrator'])
      await assert.rejects(
        database.as(demo.viewer(key), (trx) => insertNotice(trx, { ...fields, id: newId() })),
        /row-level security/,
        key,
      );
  });

  test('an empty form says everything that is wrong at once, and leaves nothing behind', async () => {
    const answer = await secretariat.submit(addNotice, { councilId });
    assert.deepEqual(answer.ok || codesOf(answer.error), [
      'title notice-title-missing',
      'body notice-body-missing',
      'firstOn notice-first-missing',
      'lastOn notice-last-missing',
      'audience notice-audience-missing',
    ]);
    assert.deepEqual(await secretariat.read((trx) => listNotices(trx, councilId)), []);
  });

  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['blank words', { title: ' ', body: '\n' }, ['title notice-title-missing', 'body notice-body-missing']],
    [
      'words that are too many',
      { title: 'x'.repeat(121), body: 'x'.repeat(2001) },
      ['title text-long', 'body text-long'],
    ],
    ['a day that does not exist', { firstOn: '2024-02-30' }, ['firstOn day-wrong']],
    ['an end before the beginning', { lastOn: '2024-05-26' }, ['lastOn notice-period-backwards']],
    [
      'a title missing and the days turned around',
      { title: '', lastOn: '2024-05-26' },
      ['title notice-title-missing', 'lastOn notice-period-backwards'],
    ],
    ['an audience off the list', { audience: 'naboer' }, ['audience notice-audience-missing']],
  ];
  for (const [situation, changes, expected] of wrong)
    test(`a form with ${situation} says so at its field`, async () => {
      const answer = await secretariat.submit(addNotice, { ...fields, ...changes });
      assert.deepEqual(answer.ok || codesOf(answer.error), expected);
    });

  test('a period that is over already is refused; what has hung can still be corrected', async () => {
    const over = await secretariat.do(addNotice, { ...fields, firstOn: '2024-05-01', lastOn: '2024-05-27' });
    assert.deepEqual(!over.ok && over.error.map(({ field, message }) => [field, message]), [
      ['lastOn', 'Den 27. maj 2024 er forbi, så opslaget ville aldrig hænge. Vælg en senere dag.'],
    ]);
    const noticeId = await hang({});
    const later = doorFor(
      { ...services, clock: fixedClock('2024-07-01T08:00:00Z') },
      demo.viewer('sekretariat'),
    );
    expectOk(await later.do(changeNotice, { ...fields, noticeId, title: 'Rettet bagefter' }));
    const again = await later.do(changeNotice, { ...fields, noticeId, lastOn: '2024-06-30' });
    assert.equal(!again.ok && again.error[0].code, 'notice-over');
  });

  test('one day is a period', async () => {
    const id = await hang({ firstOn: '2024-05-28', lastOn: '2024-05-28' });
    assert.equal((await stored(id))?.lastOn, '2024-05-28');
  });
});

describe('a notice', () => {
  test('is corrected, taken down and hung up again, and its history tells all of it', async () => {
    const id = await hang({ title: ' Lukket ' });
    const place = { councilId, noticeId: id };
    const changed = { ...fields, noticeId: id, title: 'Lukket', body: 'Ring.', audience: 'members' } as const;
    expectOk(await secretariat.do(changeNotice, changed));
    // Again changes nothing, and nothing is told of it.
    expectOk(await secretariat.do(changeNotice, changed));
    expectOk(await secretariat.do(takeDownNotice, place));
    assert.equal((await stored(id))?.isTakenDown, true);
    expectOk(await secretariat.do(takeDownNotice, place));
    expectOk(await secretariat.do(putUpNotice, place));
    expectOk(await secretariat.do(putUpNotice, place));
    const { noticeId: _, ...kept } = changed;
    assert.deepEqual(await stored(id), { ...kept, id, isTakenDown: false });
    assert.deepEqual(await historyOf(id), [
      'Opslaget »Lukket« blev hængt op igen.',
      'Opslaget »Lukket« blev taget ned.',
      'Opslaget »Lukket« blev rettet: tekst fra »Vi læser mail.« til »Ring.«; hvem det er for fra alle til rådets medlemmer.',
      'Opslaget »Lukket« blev hængt op fra den 27. maj 2024 til den 31. maj 2024.',
    ]);
  });

  test('of another council, or of none, is not there to be corrected', async () => {
    for (const noticeId of [newId<'notices'>(), asId<'notices'>('x'), asId<'notices'>('')]) {
      const answer = await secretariat.do(takeDownNotice, { councilId, noticeId });
      assert.equal(!answer.ok && answer.error[0].message, 'Opslaget findes ikke.');
    }
    const id = newId<'notices'>();
    await database.as({ kind: 'system', actor: 'command-line' }, (trx) =>
      insertNotice(trx, { ...fields, id, councilId: asId('kkr-nordjylland') }),
    );
    const answer = await secretariat.do(changeNotice, { ...fields, noticeId: id });
    assert.deepEqual(answer.ok || answer.error.map(({ code }) => code), ['notice-unknown']);
  });

  test('comes, hangs, and is over by its days', async () => {
    const notice = { ...fields, id: newId<'notices'>(), isTakenDown: false };
    const days = ['2024-05-26', '2024-05-27', '2024-05-31', '2024-06-01'];
    assert.deepEqual(
      days.map((day) => noticeState(notice, day)),
      ['coming', 'hanging', 'hanging', 'over'],
    );
    assert.equal(noticeState({ ...notice, isTakenDown: true }, '2024-05-28'), 'taken-down');
  });
});

describe('what hangs', () => {
  const titlesFor = (key: string | null, audience: 'everyone' | 'members', day: string) =>
    database.read(
      key === null ? { kind: 'public' } : demo.viewer(key),
      async (trx) => (await listHanging(trx, [councilId], audience, day)).map(({ title }) => title),
      Temporal.PlainDate.from(day),
    );

  test('is shown from its first day to its last, and not when it is taken down', async () => {
    const period = { title: 'Juli', firstOn: '2024-07-01', lastOn: '2024-07-02' };
    const noticeId = await hang(period);
    for (const [day, expected] of [
      ['2024-06-30', []],
      ['2024-07-01', ['Juli']],
      ['2024-07-02', ['Juli']],
      ['2024-07-03', []],
    ] as const)
      assert.deepEqual(await titlesFor(null, 'everyone', day), expected, day);
    expectOk(await secretariat.do(takeDownNotice, { councilId, noticeId }));
    assert.deepEqual(await titlesFor(null, 'everyone', '2024-07-01'), []);
  });

  test('for members is read by those who sit in the council: the database shows it to nobody else', async () => {
    await hang({ title: 'August', firstOn: '2024-08-01', lastOn: '2024-08-01', audience: 'members' });
    for (const key of ['sekretariat', 'formand', 'favrskov', 'favrskov-stedfortraeder'])
      assert.deepEqual(await titlesFor(key, 'members', '2024-08-01'), ['August'], key);
    for (const key of ['gaest', 'direktoer', 'partner', 'administrator', null])
      assert.deepEqual(await titlesFor(key, 'members', '2024-08-01'), [], key ?? 'public');
  });

  test('of no council is nothing', async () => {
    assert.deepEqual(await secretariat.read((trx) => listHanging(trx, [], 'everyone', '2024-07-01')), []);
  });
});
