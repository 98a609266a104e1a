import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { testDatabase } from '../../../test/database.ts';
import { demoCouncil } from '../../../test/demo.ts';
import { testServices } from '../../../test/visit.ts';
import { settableClock, systemClock } from '../../kernel/clock.ts';
import { pageCache } from '../../platform/http/page-cache.ts';
import { demoPeople } from '../../rooms/ground/identity/storyboards.ts';
import { makeApp } from '../app.ts';
import { routesFor } from '../routes.ts';
import { storyboards } from '../storyboards.ts';

const { database } = await testDatabase();
await demoCouncil(database);
const clock = settableClock();
const services = { ...(await testServices(database, clock)), cache: pageCache([]) };
const mailFolder = await mkdtemp(join(tmpdir(), 'tvaers-mail-'));
after(() => rm(mailFolder, { recursive: true, force: true }));
const forgotten: string[] = [];
const bench = { clock, mailFolder, forget: () => void forgotten.push('all') };
const inDevelopment = makeApp(services, routesFor(bench));
const inService = makeApp(services, routesFor(null));

function post(path: string, fields: Readonly<Record<string, string>>, app = inDevelopment) {
  const body = new URLSearchParams({ csrf: '', ...fields });
  return app.request(new URL(path, services.baseUrl), { method: 'POST', body });
}

async function read(path: string, cookie = ''): Promise<string> {
  const reply = await inDevelopment.request(new URL(path, services.baseUrl), { headers: { cookie } });
  assert.equal(reply.status, 200, path);
  return reply.text();
}

/** The session's own: a notice may come before it. */
function cookieOf(reply: Response): string {
  const session = reply.headers.getSetCookie().find((cookie) => cookie.startsWith('tvaers='));
  return session?.split(';')[0] ?? '';
}

describe('the pages for developers', () => {
  test('are not there unless the server runs for development', async () => {
    for (const path of ['/dev', '/dev/komponenter', '/dev/mail', '/dev/mail/a.eml']) {
      assert.equal((await inService.request(new URL(path, services.baseUrl))).status, 404, path);
    }
    const posts = [
      post('/dev/log-ind', { person: 'sekretariat' }, inService),
      post('/dev/ur', { real: 'yes' }, inService),
    ];
    for (const reply of await Promise.all(posts)) {
      assert.equal(reply.status, 404);
      assert.deepEqual(reply.headers.getSetCookie(), []);
    }
  });

  // Planted fault: mount the routes without asking where the request comes from.
  test('are not there for a request that a proxy passed on, or that names another machine', async () => {
    for (const headers of [
      { 'x-forwarded-for': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { host: 'evil.example' },
    ]) {
      for (const path of ['/dev', '/dev/mail'])
        assert.equal(
          (await inDevelopment.request(new URL(path, services.baseUrl), { headers })).status,
          404,
          path,
        );
      const body = new URLSearchParams({ csrf: '', person: 'administrator' });
      const address = new URL('/dev/log-ind', services.baseUrl);
      const reply = await inDevelopment.request(address, { method: 'POST', headers, body });
      assert.deepEqual([reply.status, reply.headers.getSetCookie()], [404, []]);
    }
  });

  test('and the whole site of a trial answer nobody from elsewhere', async () => {
    const trial = makeApp(services, routesFor(bench), { onlyFromHere: true });
    const address = new URL('/log-ind', services.baseUrl);
    assert.equal((await trial.request(address)).status, 200);
    const elsewhere = await trial.request(address, { headers: { host: 'kkr.example' } });
    assert.equal(elsewhere.status, 403);
    assert.match(await elsewhere.text(), /svarer kun på den maskine, den kører på/);
  });

  test('have a button for every person and every situation', async () => {
    const page = await read('/dev');
    for (const { key } of demoPeople) assert.ok(page.includes(`name="person" value="${key}"`), key);
    for (const { key } of storyboards) assert.ok(page.includes(`name="key" value="${key}"`), key);
  });

  test('sign in as a person without a password', async () => {
    const reply = await post('/dev/log-ind', { person: 'formand' });
    assert.equal(reply.status, 303);
    assert.match(await read('/mit', cookieOf(reply)), /Formanden for KKR Midtjylland/);
    assert.equal((await post('/dev/log-ind', { person: 'ingen' })).status, 422);
  });

  test('make a situation, set the clock to its day and lead its person to it', async () => {
    const reply = await post('/dev/situation', { key: 'closed-item-and-closed-annex' });
    const address = reply.headers.get('location') ?? '';
    assert.equal(address, '/raad/kkr-midtjylland/moeder/2025-02-17');
    assert.equal(clock.today().toString(), '2025-02-12'); // five days before
    assert.match(await read(address, cookieOf(reply)), /To kandidater har meldt sig/);
    assert.equal((await post('/dev/situation', { key: 'ukendt' })).status, 404);
  });

  test('set the clock to a Danish time, in June two hours before UTC, and back', async () => {
    assert.equal((await post('/dev/ur', { date: '2024-06-18', time: '09:30' })).status, 303);
    assert.equal(clock.now().toString().slice(0, 16), '2024-06-18T07:30');
    assert.equal(forgotten.length, 2);
    const wrong = await post('/dev/ur', { date: '2024-02-31', time: '09:30' });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /Tidspunktet findes ikke/);
    await post('/dev/ur', { real: 'yes' });
    assert.ok(Math.abs(clock.now().epochMilliseconds - systemClock().now().epochMilliseconds) < 1000);
  });

  test('show the mails of the folder, and nothing outside it', async () => {
    assert.match(await read('/dev/mail'), /Der er ingen mails/);
    await writeFile(join(mailFolder, 'skive@tvaers.example-0a1b.eml'), 'Subject: Dagsorden <b>');
    await writeFile(join(mailFolder, 'privat.txt'), 'ikke en mail');
    assert.match(await read('/dev/mail'), /skive@tvaers\.example-0a1b\.eml/);
    assert.match(await read('/dev/mail/skive%40tvaers.example-0a1b.eml'), /Subject: Dagsorden &lt;b&gt;/);
    for (const name of ['privat.txt', '..%2Fprivat.eml', '.eml', 'x.eml']) {
      assert.equal(
        (await inDevelopment.request(new URL(`/dev/mail/${name}`, services.baseUrl))).status,
        404,
        name,
      );
    }
  });
});
