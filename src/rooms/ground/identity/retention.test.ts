import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { forgetOld } from './commands/forget-old.ts';
import { retentionPage } from './model/retention.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const house = doorFor(services, systemAs('accounts'));
const personId = demo.personId('favrskov');

test('docs/retention.md says what the server does', async () => {
  const page = await readFile(new URL('../../../../docs/retention.md', import.meta.url), 'utf8');
  assert.equal(retentionPage(), page, 'run bin/tvaers-dev retention');
});

// The clock says 28 May 2024, 08:00 UTC. Planted fault: compare with the time itself and not with the days before it.
test('what was kept for its days goes, what is younger stays, and how much went is told', async () => {
  await database.as(systemAs('accounts'), async (trx) => {
    const ends = ['2024-04-28T07:59:00Z', '2024-04-28T08:01:00Z'];
    for (const [at, expires_at] of ends.entries()) {
      const times = { expires_at, last_used_at: expires_at, proved_at: expires_at };
      const session = { ...times, person_id: personId, token_hash: Buffer.from(`token ${at}`) };
      await trx.insertInto('sessions').values(session).execute();
    }
    const seen = { person_id: personId, token_hash: Buffer.from('browser'), seen_at: '2023-05-01T00:00:00Z' };
    await trx.insertInto('known_browsers').values(seen).execute();
  });
  assert.equal(expectOk(await house.do(forgetOld, {})), 2);
  assert.equal(expectOk(await house.do(forgetOld, {})), 0);
  const left = await database.asSystem('accounts', (trx) =>
    trx.selectFrom('sessions').select('expires_at').where('person_id', '=', personId).execute(),
  );
  assert.deepEqual(
    left.map((row) => row.expires_at.toISOString()),
    ['2024-04-28T08:01:00.000Z'],
  );
  const told = await database.asSystem('command-line', (trx) =>
    trx.selectFrom('events').select('details').where('command', '=', 'identity.forget-old').execute(),
  );
  assert.deepEqual(told, [{ details: { after: { count: 2 } } }]);
});

test('is the house’s work alone', async () => {
  assert.deepEqual(await whoMay(services, demo, forgetOld), []);
});
