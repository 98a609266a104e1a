import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { takeOutOwn } from './commands/take-out-own.ts';
import { takeOutPerson } from './commands/take-out-person.ts';
import { submitOwnTakeOut } from './handlers/take-out.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const person = demo.viewer('favrskov');
const personId = demo.personId('favrskov');
const secret = Buffer.from('hemmelig-noegle');
const { email } = await database.as(systemViewer, async (trx) => {
  const now = '2024-05-01T10:00:00Z';
  const session = { expires_at: now, last_used_at: now, proved_at: now };
  for (const [id, browser] of [
    [personId, 'Firefox på Linux'],
    [demo.personId('formand'), 'En andens browser'],
  ] as const)
    await trx
      .insertInto('sessions')
      .values({ ...session, person_id: id, browser, token_hash: Buffer.concat([secret, Buffer.from(id)]) })
      .execute();
  await trx
    .updateTable('passwords')
    .set({ hash: 'hemmeligt-aftryk' })
    .where('person_id', '=', personId)
    .execute();
  return trx.selectFrom('people').select('email').where('id', '=', personId).executeTakeFirstOrThrow();
});

// Planted fault: take every column of every table.
test('somebody takes out all that is kept about them, no secret and nothing of others', async () => {
  const routes = [{ method: 'POST', path: '/ud', access: 'signed-in', handle: submitOwnTakeOut } as const];
  const reply = await answerOf(routes, { path: '/ud', viewer: person, form: {} }, services);
  assert.equal(reply.headers.get('content-type'), 'application/zip');
  const files = unzipSync(await reply.bytes());
  const [cover, json] = ['laes-mig.html', 'oplysninger.json'].map((name) =>
    new TextDecoder().decode(files[name]),
  );
  const rows = JSON.parse(json ?? '');
  assert.equal(rows.people[0].email, email);
  assert.deepEqual(
    rows.sessions.map(({ browser }: { browser: string }) => browser),
    ['Firefox på Linux'],
  );
  assert.ok(rows.grants.length >= 1);
  assert.ok(rows.passwords.length === 1, 'that there is one');
  assert.doesNotMatch(json ?? '', /hemmelig|En andens|68656d6d/);
  assert.match(cover ?? '', /Browsere, der er logget ind: 1/);
  assert.match(cover ?? '', /Taget ud af Tværs den 28\. maj 2024/);
});

test('whose information was taken out, and by whom, is told', async () => {
  const administrator = doorFor(services, demo.viewer('administrator'));
  const taken = await administrator.do(takeOutPerson, { email });
  assert.ok(taken.ok && taken.value.people?.length === 1 && taken.value.proposals === undefined);
  const told = await database.asSystem('command-line', (trx) =>
    trx
      .selectFrom('events')
      .select(['command', 'person_id', 'subjects'])
      .where('command', 'like', 'identity.take-out%')
      .orderBy('number')
      .execute(),
  );
  assert.deepEqual(told, [
    { command: 'identity.take-out-own', person_id: personId, subjects: [`person:${personId}`] },
    {
      command: 'identity.take-out-person',
      person_id: demo.personId('administrator'),
      subjects: [`person:${personId}`],
    },
  ]);
});

test('only an administrator takes out another’s, and everybody their own', async () => {
  assert.deepEqual(await whoMay(services, demo, takeOutPerson), ['administrator']);
  const answer = await doorFor(services, demo.viewer('gaest')).do(takeOutOwn, {});
  assert.equal(answer.ok, true);
});
