import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDoor } from '../../test/door.ts';
import { openDatabase } from '../platform/postgres/database.ts';

const away = openDatabase('postgres://tvaers@localhost/tvaers?host=/nowhere', { connectSeconds: 1 });
const door = await openDoor(away);

test('a page whose database is away says so in a sentence, and when to come again', async () => {
  const reply = await door.ask('/');
  assert.equal(reply.status, 503);
  assert.equal(reply.headers.get('retry-after'), '5');
  assert.equal(reply.headers.get('cache-control'), 'private, no-store');
  const page = await reply.text();
  assert.match(page, /<h1>Vi kan ikke svare lige nu<\/h1>/);
  assert.match(page, /Databasen svarer ikke lige nu\. Det, der er gemt, er ikke gået tabt\./);
});

test('a form that cannot be kept says the same', async () => {
  const reply = await door.ask('/log-ind', { form: { email: 'a@tvaers.example', password: 'x' } });
  assert.equal(reply.status, 503);
});

test('a proxy that asks is told not to send anybody here', async () => {
  const reply = await door.ask('/ready');
  assert.equal(reply.status, 503);
  assert.deepEqual(await reply.json(), { ok: false, reason: 'database-away' });
  assert.equal((await door.ask('/health')).status, 200);
});
