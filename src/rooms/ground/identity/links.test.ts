import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { openDoor } from '../../../../test/door.ts';
import { type Clock, fixedClock } from '../../../kernel/clock.ts';
import { runDue } from '../../../platform/jobs/queue.ts';
import { linkJobs } from './jobs/send-link.ts';
import { demoEmail, demoPassword } from './storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const start = Temporal.Instant.from('2024-05-28T10:00:00Z');
let now = start;
/** Stands still between two steps of a test. */
const clock: Clock = { now: () => now, today: () => fixedClock(now).today() };
const door = await openDoor(database, { clock });
const { sent } = door.services;

const later = (minutes: number) => {
  now = start.add({ minutes });
};
const sendMails = () => runDue(database, linkJobs(door.services), clock.now());
const forget = async (email: string) => door.ask('/glemt-adgangskode', { form: { email } });
const linkIn = (text: string) => /\/adgangskode\/[\w-]{43}/.exec(text)?.[0] ?? '';
const signsIn = async (key: string, password: string) =>
  (await door.ask('/log-ind', { form: { email: demoEmail(key), password } })).status === 303;

async function linkFor(key: string): Promise<string> {
  assert.equal((await forget(demoEmail(key))).status, 200);
  await sendMails();
  return linkIn(sent.at(-1)?.text ?? '');
}

describe('a forgotten password', () => {
  test('is chosen anew by a link that works once, and ends every session', async () => {
    const elsewhere = await door.sessionOf(demo.personId('viborg'));
    const link = await linkFor('viborg');
    const mail = sent.at(-1);
    assert.deepEqual([mail?.to, mail?.subject], [demoEmail('viborg'), 'Vælg en ny adgangskode til Tværs']);
    assert.match(mail?.html ?? '', new RegExp(`href="http://localhost:3000${link}"`));
    assert.match(await (await door.ask(link)).text(), /Vælg ny adgangskode/);
    const easy = await door.ask(link, { form: { password: 'Sommer2024!' } });
    assert.equal(easy.status, 422);
    assert.match(await easy.text(), /href="#password">Adgangskoden er for let at gætte/);
    const password = 'hestesko vandfald kuvert';
    assert.equal((await door.ask(link, { form: { password } })).headers.get('location'), '/log-ind');
    assert.equal(await signsIn('viborg', demoPassword), false);
    assert.equal(await signsIn('viborg', password), true);
    assert.equal((await door.ask('/mit', { token: elsewhere })).status, 303);
    const again = await door.ask(link, { form: { password: 'en anden lang sætning' } });
    assert.equal(again.status, 422);
    assert.match(await again.text(), /Linket virker ikke længere/);
    assert.equal(await signsIn('viborg', password), true);
  });

  test('used twice at once is chosen once', async () => {
    const link = await linkFor('skive');
    const answers = await Promise.all(
      ['grøn stige ved havnen', 'rød stige ved havnen'].map((password) =>
        door.ask(link, { form: { password } }),
      ),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422]);
  });

  test('waits an hour, and not a minute more; a newer link ends the older', async () => {
    const old = await linkFor('gaest');
    const link = await linkFor('gaest');
    assert.equal((await door.ask(old)).status, 422);
    later(59);
    assert.equal((await door.ask(link)).status, 200);
    later(60);
    assert.equal((await door.ask(link)).status, 422);
    later(0);
  });

  test('of an account that is not there is answered alike, and no mail goes out', async () => {
    const before = sent.length;
    const unknown = await forget('findes-ikke@tvaers.example');
    const known = await forget(demoEmail('partner'));
    assert.deepEqual([unknown.status, await unknown.text()], [known.status, await known.text()]);
    await sendMails();
    assert.deepEqual(
      sent.slice(before).map(({ to }) => to),
      [demoEmail('partner')],
    );
  });

  test('is asked for three times, and then waits, also where nobody is', async () => {
    const asked = async (email: string) => {
      const statuses: number[] = [];
      for (let time = 1; time <= 4; time += 1) statuses.push((await forget(email)).status);
      return statuses;
    };
    assert.deepEqual(await asked('ingen-her@tvaers.example'), [200, 200, 200, 422]);
    assert.deepEqual(await asked(demoEmail('direktoer')), [200, 200, 200, 422]);
  });
});

describe('an invitation', () => {
  test('goes out from the person’s page, works for seven days, and is stored nowhere as it is', async () => {
    const token = await door.sessionOf(demo.personId('administrator'));
    const page = `/administration/personer/${demo.personId('aarhus')}`;
    const asked = await door.ask(`${page}/invitation`, { token, form: {} });
    assert.deepEqual([asked.status, asked.headers.get('location')], [303, page]);
    await sendMails();
    const mail = sent.at(-1);
    const link = linkIn(mail?.text ?? '');
    assert.equal(mail?.subject, 'Du er inviteret til Tværs');
    later(7 * 24 * 60 - 1);
    assert.equal((await door.ask(link)).status, 200);
    later(7 * 24 * 60);
    assert.equal((await door.ask(link)).status, 422);
    later(0);
    const rows = await database.asSystem('accounts', async (trx) => [
      ...(await trx.selectFrom('password_links').selectAll().execute()),
      ...(await trx.selectFrom('jobs').select('payload').execute()),
      ...(await trx.selectFrom('events').select('details').execute()),
    ]);
    assert.ok(link.length > 43 && !JSON.stringify(rows).includes(link.slice(-43)));
    const history = await (await door.ask(page, { token })).text();
    assert.match(history, /Fik et link til at vælge adgangskode/);
  });

  test('is told of on the person’s page as long as no password is chosen', async () => {
    later(0);
    const token = await door.sessionOf(demo.personId('administrator'));
    const list = '/administration/personer';
    const form = { name: 'Borgmesteren i Norddjurs', email: 'norddjurs@tvaers.example' };
    await door.ask(list, { token, form });
    const people = await (await door.ask(list, { token })).text();
    assert.match(people, /Borgmesteren i Norddjurs[\s\S]*Ingen adgangskode/);
    const page = /href="([^"]+)">Borgmesteren i Norddjurs</.exec(people)?.[1] ?? '';
    const shown = async () => (await door.ask(page, { token })).text();
    assert.match(await shown(), /Ikke valgt, og intet link virker\. Send et nyt/);
    await sendMails();
    assert.match(await shown(), /Ikke valgt\. Et link er sendt \S+ \S+ \S+ kl\. \S+ og virker til /);
    const link = linkIn(sent.at(-1)?.text ?? '');
    await door.ask(link, { form: { password: 'hestesko vandfald kuvert' } });
    assert.match(await shown(), /Adgangskode<\/dt>\s*<dd[^>]*>Valgt/);
    assert.doesNotMatch(await (await door.ask(list, { token })).text(), /Ingen adgangskode/);
  });

  test('does not reach somebody whose access is closed', async () => {
    const token = await door.sessionOf(demo.personId('administrator'));
    const email = demoEmail('naestformand');
    const link = await linkFor('naestformand');
    await door.ask('/administration/adgang', { token, form: { email, do: 'lock' } });
    assert.equal((await door.ask(link)).status, 422);
    const before = sent.length;
    await forget(email);
    await sendMails();
    assert.equal(sent.length, before);
  });
});
