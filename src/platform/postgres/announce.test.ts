import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { testDatabase } from '../../../test/database.ts';
import { until } from '../../../test/until.ts';
import { publicViewer } from '../../kernel/viewer.ts';
import { announcePublication, onPublication } from './announce.ts';
import { loginsOf } from './logins.ts';

const { connectionString, database } = await testDatabase();

/** A way to the database that can be cut without a word to either side. */
async function wayTo(socketPath: string) {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(socketPath);
    for (const each of [near, far]) {
      each.on('error', () => undefined);
      sockets.add(each);
    }
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    for (const each of sockets) each.destroy();
    server.close();
  });
  const address = server.address();
  assert.ok(address !== null && typeof address !== 'string');
  return {
    port: address.port,
    cut() {
      for (const each of sockets) each.unpipe().pause();
      sockets.clear();
    },
  };
}

// Planted faults: wait for the connection's end, which never comes; keep on as if it were there.
test('a connection cut without a word is noticed, and what is announced after it is heard', async () => {
  const login = new URL(loginsOf(connectionString).viewer);
  const folder = login.searchParams.get('host') ?? '';
  const way = await wayTo(`${folder}/.s.PGSQL.${login.searchParams.get('port') ?? (login.port || '5432')}`);
  login.searchParams.delete('host');
  login.searchParams.delete('port');
  login.hostname = '127.0.0.1';
  login.port = String(way.port);
  const heard: string[] = [];
  const listener = {
    forget: () => heard.push('forget'),
    distrust: () => heard.push('distrust'),
    trust: () => heard.push('trust'),
  };
  const stop = await onPublication(login.href, listener, { everySeconds: 0.3, answerSeconds: 0.3 });
  const announce = () => database.as(publicViewer, announcePublication);
  await announce();
  await until(() => heard.length === 1);
  way.cut();
  await announce();
  await until(() => heard.includes('trust'));
  await announce();
  await until(() => heard.at(-1) === 'forget');
  assert.deepEqual(heard, ['forget', 'distrust', 'trust', 'forget']);
  await stop();
});
