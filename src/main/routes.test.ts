import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Hono } from 'hono';
import { addressOfBoth, valuesOf } from '../../test/hidden-routes.ts';
import { partsOf } from '../addresses/path.ts';
import { settableClock } from '../kernel/clock.ts';
import type { Route } from '../platform/http/route.ts';
import { routesFor } from './routes.ts';

const bench = { clock: settableClock(), mailFolder: '', forget: () => undefined };
const table = routesFor(bench);

type Named = Pick<Route, 'method' | 'path'>;

/** Routes of which one hides the other, at the address where it does. */
function hidden(routes: readonly Named[]): readonly string[] {
  return routes.flatMap((one, at) =>
    routes.slice(at + 1).flatMap((other) => {
      const address = one.method === other.method ? addressOfBoth(one.path, other.path) : null;
      return address === null ? [] : [`${one.path} and ${other.path} at ${address}`];
    }),
  );
}

const get = (...paths: readonly string[]) => hidden(paths.map((path) => ({ method: 'GET' as const, path })));

test('no address of the site fits two routes', () => {
  assert.ok(table.length > 90);
  assert.deepEqual(hidden(table), []);
});

test('a route that hides another is found', () => {
  const day = ':date{\\d{4}-\\d{2}-\\d{2}}';
  for (const [one, other] of [
    ['/sager/:matter', '/sager/ny'],
    ['/moeder/nyt', '/moeder/:date'],
    ['/moeder/:date', '/moeder/:file{[0-9-]+\\.pdf}'],
    [`/moeder/${day}`, '/moeder/:day{[0-9-]+}'],
    ['/raad/:council/moeder', '/raad/:council/:part'],
    ['/filer/:path{.+}', '/filer/a/b'],
    ['/mit', '/mit'],
  ] as const)
    assert.equal(get(one, other).length, 1, `${one} and ${other}`);
});

test('routes that are told apart are left alone', () => {
  assert.deepEqual(get('/sager/:matter{[0-9a-f-]{36}}', '/sager/ny', '/sager', '/sager/:matter/ret'), []);
  assert.deepEqual(get('/x/:file{[a-z]+\\.pdf}', '/x/:name{[a-z]+}', '/filer/:path{.+}'), []);
  assert.deepEqual(
    hidden([
      { method: 'GET', path: '/mit' },
      { method: 'POST', path: '/mit' },
    ]),
    [],
  );
});

// Killed by `/sekretariat/:council/sager/:matter` without its form: before `/sager/ny` it answers there.
test('in whatever order the routes stand, each answers the addresses made from its pattern', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...table], { minLength: table.length }), async (routes) => {
      const app = new Hono();
      for (const { method, path } of routes) app.on(method, path, (context) => context.text(path));
      for (const { method, path } of routes) {
        const address = `/${partsOf(path)
          .map((part) => encodeURIComponent(valuesOf(part).find((value) => value !== '') ?? ''))
          .join('/')}`;
        const reply = await app.request(address, { method });
        assert.equal(await reply.text(), path, `${method} ${address}`);
      }
    }),
    { numRuns: 5 },
  );
});
