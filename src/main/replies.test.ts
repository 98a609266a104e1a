import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { cookieOf, openDoor } from '../../test/door.ts';
import { redirectTo } from '../platform/http/reply.ts';
import type { Route } from '../platform/http/route.ts';
import { securityHeaders } from './security.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);

/** Something is published while the page is being rendered. */
let whileRendering = () => {};
const extra: readonly Route[] = [
  {
    method: 'GET',
    path: '/langsom',
    access: 'public',
    cached: true,
    handle: async () => {
      whileRendering();
      return new Response('<p>Side</p>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    },
  },
  {
    method: 'GET',
    path: '/fejl',
    access: 'public',
    handle: async () => {
      throw new Error('hemmelig sti');
    },
  },
  { method: 'GET', path: '/videre', access: 'public', handle: async () => redirectTo('/', 'Ny besked.') },
];
const door = await openDoor(database, { extra });
const { cache } = door.services;
const session = await door.sessionOf(demo.personId('favrskov'));
const notice = { cookie: `tvaers_besked=${encodeURIComponent('M\u00f8det er planlagt.')}` };

describe('every answer', () => {
  const answers: readonly (readonly [string, string, number, Parameters<typeof door.ask>[1]?])[] = [
    ['a public page', '/', 200],
    ['a page of one’s own', '/mit', 200, { token: session }],
    ['a file', '/kalender/kkr-midtjylland.ics', 200],
    ['a page that is not there', '/findes-ikke', 404],
    ['a meeting that is not there', '/raad/kkr-midtjylland/moeder/2024-02-31', 404],
    ['a page one may not see', '/sekretariat/kkr-midtjylland', 403, { token: session }],
    ['the way to sign in', '/mit', 303],
    ['a form refused', '/mit/adgangskode', 401, { form: {} }],
  ];
  for (const [situation, path, status, asked] of answers) {
    test(`carries the headers of security: ${situation}`, async () => {
      const reply = await door.ask(path, asked);
      assert.equal(reply.status, status);
      for (const [name, value] of securityHeaders) assert.equal(reply.headers.get(name), value, name);
    });
  }

  // Planted fault: leave the notice's cookie as it is.
  test('where the site is encrypted says so for two years, and its cookies go no other way', async () => {
    const encrypted = await openDoor(database, { extra, baseUrl: 'https://kkr.example' });
    const reply = await encrypted.ask('/videre');
    assert.equal(reply.headers.get('strict-transport-security'), 'max-age=63072000; includeSubDomains');
    assert.match(cookieOf(reply, 'tvaers_besked') ?? '', /; Secure$/);
    const page = await encrypted.ask('/log-ind', { headers: notice });
    assert.match(cookieOf(page, 'tvaers_besked') ?? '', /^tvaers_besked=;.*; Secure$/);
    const plain = await door.ask('/videre');
    assert.equal(plain.headers.get('strict-transport-security'), null);
    assert.doesNotMatch(cookieOf(plain, 'tvaers_besked') ?? '', /Secure/);
  });

  test('to somebody signed in, and every refusal, is kept by nobody', async () => {
    for (const asked of [
      door.ask('/', { token: session }),
      door.ask('/findes-ikke'),
      door.ask('/sekretariat/kkr-midtjylland', { token: session }),
      door.ask('/raad/kkr-midtjylland/moeder/2024-02-31'),
    ]) {
      assert.equal((await asked).headers.get('cache-control'), 'private, no-store');
    }
  });

  test('of a page that is not there, or not to be seen, says so and leads on', async () => {
    const unknown = await (await door.ask('/findes-ikke')).text();
    assert.match(unknown, /<h1>Siden findes ikke<\/h1>\s*<p>Siden findes ikke\. Tjek adressen/);
    assert.match(unknown, /<a href="\/">Gå til forsiden<\/a>/);
    const forbidden = await (await door.ask('/sekretariat/kkr-midtjylland', { token: session })).text();
    assert.match(forbidden, /<h1>Ingen adgang<\/h1>/);
  });

  test('to a fault of ours is a page that gives nothing away; the log has it', async () => {
    const log = mock.method(console, 'error', () => {});
    const reply = await door.ask('/fejl', { token: session });
    log.mock.restore();
    assert.equal(reply.status, 500);
    const page = await reply.text();
    assert.match(page, /Noget gik galt hos os\. Intet er gemt halvt\./);
    assert.doesNotMatch(page, /hemmelig/);
    assert.match(String(log.mock.calls[0]?.arguments[0]), /hemmelig sti/);
    assert.equal(reply.headers.get('x-content-type-options'), 'nosniff');
  });
});

describe('a notice', () => {
  const takenAway = /^tvaers_besked=; Path=\/; Max-Age=0/;

  test('is shown on the next page and taken away with it, also where that says no', async () => {
    for (const path of ['/', '/findes-ikke', '/log-ind']) {
      const reply = await door.ask(path, { headers: notice });
      assert.match(await reply.text(), /Mødet er planlagt\./, path);
      assert.match(cookieOf(reply, 'tvaers_besked') ?? '', takenAway, path);
    }
    assert.doesNotMatch(await (await door.ask('/')).text(), /Mødet er planlagt/);
  });

  test('is not kept in the page for others', async () => {
    cache.freshness.forget();
    await door.ask('/langsom', { headers: notice });
    assert.equal(cache.get('/langsom'), undefined);
  });

  test('waits for a page: a redirect neither takes it away nor loses its own', async () => {
    const reply = await door.ask('/videre', { headers: notice });
    assert.match(cookieOf(reply, 'tvaers_besked') ?? '', /^tvaers_besked=Ny%20besked/);
    assert.equal(reply.headers.getSetCookie().length, 1);
  });

  test('that is no text is left out, and what looks like a tag is text', async () => {
    assert.equal((await door.ask('/', { headers: { cookie: 'tvaers_besked=%E0%A4%A' } })).status, 200);
    const sly = { cookie: `tvaers_besked=${encodeURIComponent('<script>x</script>')}` };
    assert.match(await (await door.ask('/log-ind', { headers: sly })).text(), /&lt;script&gt;x/);
  });
});

describe('a public page', () => {
  test('is kept for those who are not signed in, and for them only', async () => {
    cache.freshness.forget();
    await door.ask('/langsom', { token: session });
    assert.equal(cache.get('/langsom'), undefined);
    const reply = await door.ask('/langsom');
    assert.equal(reply.headers.get('cache-control'), 'public, max-age=0, s-maxage=1, must-revalidate');
    assert.equal(cache.get('/langsom')?.etag, reply.headers.get('etag'));
    assert.equal(cache.get('/langsom')?.bytes, '<p>Side</p>');
  });

  // Planted fault: keep the page though the generation moved.
  test('that was begun before something was published is sent, and not kept after it', async () => {
    cache.freshness.forget();
    whileRendering = () => cache.freshness.forget();
    const reply = await door.ask('/langsom');
    whileRendering = () => {};
    assert.equal(await reply.text(), '<p>Side</p>');
    assert.equal(cache.get('/langsom'), undefined);
  });

  test('that is not there is not kept: addresses can be made up by anyone', async () => {
    await door.ask('/raad/kkr-atlantis');
    assert.equal(cache.get('/raad/kkr-atlantis'), undefined);
  });
});
