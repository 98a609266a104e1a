import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { systemViewer } from '../src/kernel/viewer.ts';
import { routes } from '../src/main/routes.ts';
import type { Route } from '../src/platform/http/route.ts';
import type { Database } from '../src/platform/postgres/database.ts';
import { addressFiller, nameOf } from './permissions/addresses.ts';
import { openDoorstep, outcomeOf } from './permissions/doorstep.ts';
import { everybody, expected, type Outcome, type Who } from './permissions/table.ts';
import { listTables } from './permissions/tables.ts';

/** What the beginning of a session moves, which every question begins: the session, and the links of its event. */
const movedBySessions = ['sessions', 'audit_chain', 'audit_head'];

// Opened once for the file, not in a hook: the files live as long as the test that opened them.
const door = await openDoorstep();
const addressOf = await addressFiller(door.database);
const stateBefore = await fingerprint(door.database);

/** Secretariats share matters, so that one can be treated in five councils. */
const sharedByDesign = [
  'GET /sekretariat/:council/sager/:matter',
  'GET /sekretariat/:council/sager/:matter/del',
  'POST /sekretariat/:council/sager/:matter/del',
];

describe('at the door', () => {
  async function compare(route: Route, asked: (outcome: Outcome | undefined) => boolean): Promise<void> {
    const outcomeFor = (who: Who) => expected(nameOf(route), who);
    const people = everybody.filter((who) => asked(outcomeFor(who)));
    const met: Partial<Record<Who, string>> = {};
    for (const who of people) {
      met[who] = outcomeOf(await door.ask(who, route.method, addressOf(route)));
    }
    assert.deepEqual(met, Object.fromEntries(people.map((who) => [who, outcomeFor(who)])), addressOf(route));
  }

  // Those who are turned away come first, so that afterwards it can be seen that nothing has changed.
  for (const route of routes) {
    test(`${nameOf(route)} turns away those it should`, () =>
      compare(route, (outcome) => outcome !== 'allowed'));
  }

  test('those who were turned away have changed nothing', async () => {
    assert.equal(await fingerprint(door.database), stateBefore);
  });

  for (const route of routes) {
    test(`${nameOf(route)} lets in those it should`, () =>
      compare(route, (outcome) => outcome === 'allowed'));
  }

  test('the secretariat of another council finds nothing of this one under its own address', async () => {
    const found: string[] = [];
    for (const route of routes.filter(({ path }) => /^\/sekretariat\/:council\/.*:/.test(path))) {
      const own = addressOf(route).replace('/kkr-midtjylland', '/kkr-nordjylland');
      const reply = await door.ask('secretariat elsewhere', route.method, own);
      // Refused on a page of their own council, or sent back to one; a redirect from an address shows nothing.
      const leadsOn = route.method === 'GET' && reply.status === 303;
      const isHarmless = reply.status === 404 || reply.status === 422 || leadsOn;
      if (!isHarmless && !sharedByDesign.includes(nameOf(route)))
        found.push(`${nameOf(route)}: ${reply.status}`);
    }
    assert.deepEqual(found, []);
  });

  test('a form without the token of its session changes nothing, whoever sends it', async () => {
    const state = await fingerprint(door.database);
    const reply = await door.askWithoutToken(
      'secretariat',
      '/sekretariat/kkr-midtjylland/moeder/2025-01-13/genindsaet',
    );
    assert.equal(reply.status, 403);
    assert.equal(await fingerprint(door.database), state);
  });
});

/** A digest of everything stored but that, and the events of beginning. */
async function fingerprint(database: Database): Promise<string> {
  return database.as(systemViewer, async (trx) => {
    const digests: string[] = [];
    for (const table of (await listTables(trx)).filter((name) => !movedBySessions.includes(name))) {
      const rows = await sql<{ digest: string | null }>`
        select md5(string_agg(t::text, '' order by t::text)) as digest from ${sql.table(table)} t
        where ${table === 'events' ? sql`t.command <> 'identity.start-session'` : sql`true`}`.execute(trx);
      digests.push(`${table} ${rows.rows[0]?.digest ?? 'empty'}`);
    }
    return digests.join('\n');
  });
}
