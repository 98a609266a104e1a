import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { until } from '../../test/until.ts';
import { testServices } from '../../test/visit.ts';
import { expectOk } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { pageCache } from '../platform/http/page-cache.ts';
import { enqueueJob } from '../platform/jobs/queue.ts';
import { makeApp } from './app.ts';
import { listen } from './listen.ts';
import { openMetrics } from './metrics.ts';

const { database } = await testDatabase();
const services = { ...(await testServices(database)), cache: pageCache([]) };
const word = 'et hemmeligt ord';
const metrics = openMetrics(services, word);
const app = makeApp(services, [], { metrics });
const server = expectOk(
  await listen(app, services.cache, { port: 0, host: '127.0.0.1', hear: metrics.measure }),
);
after(async () => {
  await server.close();
  metrics.close();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
const measured = async () => (await ask('/metrics', { authorization: `Bearer ${word}` })).text();

// Planted fault: let anybody on this machine in.
test('only who has the word reads the figures; without one there are none', async () => {
  for (const authorization of ['', word, 'Bearer', 'Bearer et andet ord', `bearer ${word}`]) {
    const reply = await ask('/metrics', authorization === '' ? {} : { authorization });
    assert.equal(reply.status, 404, authorization);
    assert.doesNotMatch(await reply.text(), /tvaers_/);
  }
  const bare = makeApp(services, []);
  assert.equal((await bare.request('/metrics', { headers: { authorization: 'Bearer ' } })).status, 404);
});

test('requests are counted by how they ended, jobs by whether they wait', async () => {
  await database.as(systemAs('jobs'), (trx) => enqueueJob(trx, 'nothing', {}));
  await ask('/health');
  await ask('/hemmelig-adresse/Hansen?q=Hansen');
  await until(async () => /tvaers_request_seconds_count\{method="GET",status="200"\}/.test(await measured()));
  const text = await measured();
  assert.match(text, /^tvaers_request_seconds_count\{method="GET",status="404"\} [1-9]/m);
  assert.match(text, /^tvaers_jobs\{state="due"\} 1$/m);
  assert.match(text, /^tvaers_jobs\{state="given-up"\} 0$/m);
  assert.match(text, /^tvaers_database_up 1$/m);
  assert.match(text, /^tvaers_scanner\{state="none"\} 1$/m);
  assert.match(text, /^nodejs_eventloop_lag_seconds /m);
  assert.doesNotMatch(text, /Hansen|hemmelig/);
});
