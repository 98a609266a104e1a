import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Services } from '../platform/http/route.ts';
import { countWaiting } from '../platform/jobs/queue.ts';
import type { Metrics } from './no-metrics.ts';

/** Counts and times in the words of Prometheus: no address, name or question of anybody is among them. */
export function openMetrics(services: Pick<Services, 'db' | 'files'>, word: string): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'tvaers_request_seconds',
    help: 'From a request being heard until its answer was handed over, by its method and how it ended.',
    labelNames: ['method', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const jobs = gauge('tvaers_jobs', 'Jobs that are due, and jobs given up after their last attempt.', [
    'state',
  ]);
  const up = gauge('tvaers_database_up', '1 while the database answers.');
  const connections = gauge('tvaers_database_connections', 'Connections for readers and writers.', ['state']);
  const scanner = gauge('tvaers_scanner', '1 at the state of the virus scanner.', ['state']);
  const look = async () => {
    const waiting = await countWaiting(services.db).catch(() => null);
    up.set(waiting === null ? 0 : 1);
    if (waiting === null) jobs.reset();
    for (const [state, count] of Object.entries(waiting ?? {})) jobs.set({ state }, count);
    const { totalCount, idleCount, waitingCount } = services.db.pool;
    connections.set({ state: 'open' }, totalCount);
    connections.set({ state: 'idle' }, idleCount);
    connections.set({ state: 'waited-for' }, waitingCount);
    scanner.reset();
    scanner.set({ state: await services.files.scanner.state() }, 1);
  };
  return {
    measure(request, response) {
      const end = requests.startTimer({ method: methodOf(request.method) });
      response.once('close', () => end({ status: response.writableFinished ? response.statusCode : 'left' }));
    },
    async answer(headers) {
      if (!isWord(word, headers.get('authorization') ?? '')) return new Response(null, { status: 404 });
      await look();
      return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
    },
    close: () => registry.clear(),
  };
}

/** Anybody may send any method: those we know are counted by name. */
function methodOf(method = ''): string {
  return ['GET', 'HEAD', 'POST'].includes(method) ? method : 'other';
}

function isWord(word: string, authorization: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(`Bearer ${word}`), hash(authorization));
}
