import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { freezeAgenda, storeMeeting } from '../../../../test/frozen-agenda.ts';
import { inventedAgenda, inventedItem } from '../../../../test/invented-agenda.ts';
import { until } from '../../../../test/until.ts';
import { asId, newId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { inner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { keepMadeExport } from './commands/keep-made-export.ts';

const { database, owner } = await testDatabase();
const { councilId } = await demoCouncil(database);
const meetingId = newId<'meetings'>();
const item = inventedItem('1.1', 1, { title: 'Sagen om en ansættelse' });
const agenda = inventedAgenda(0, { sections: [{ number: 1, title: 'Sager', items: [item] }] });
await storeMeeting(database, councilId, meetingId, agenda);
await freezeAgenda(database, councilId, meetingId, agenda, '2024-06-11T10:00:00Z');
const { id: paperId } = await database.read(systemViewer, (trx) =>
  trx.selectFrom('papers').select('id').executeTakeFirstOrThrow(),
);

const keep = (trx: Trx, timesWithheld: number, mark: string) =>
  inner(actOf(trx, systemViewer), keepMadeExport, {
    ...{ councilId, paperId, audience: 'open', format: 'json', size: 1, timesWithheld },
    fileHash: asId<'files'>(mark.repeat(64)),
  });
const withhold = (trx: Trx) =>
  sql`update papers set times_withheld = times_withheld + 1,
        content = jsonb_set(content, ${sql.lit(`{sections,0,items,0,parts,recommendationLead}`)}, '""')
      where id = ${paperId}`.execute(trx);
const kept = () =>
  database.read(systemViewer, (trx) => trx.selectFrom('paper_exports').select('file_hash').execute());
const waiting = async () => {
  const { rows } = await owner.query("select from pg_stat_activity where wait_event_type = 'Lock'");
  return rows.length > 0;
};

/** Begins the second while the first has done its work and not ended yet. */
async function beside(first: (trx: Trx) => Promise<unknown>, second: (trx: Trx) => Promise<unknown>) {
  let later: Promise<unknown> = Promise.resolve();
  await database.as(systemViewer, async (trx) => {
    await first(trx);
    later = database.as(systemViewer, second);
    await until(waiting);
  });
  await later;
}

// Planted fault: leave `for share` out of keep-made-export.
test('a file that is kept while something is withheld of its paper is not kept', async () => {
  await beside(withhold, async (trx) => expectOk(await keep(trx, 0, 'a')));
  assert.deepEqual(await kept(), []);
});

test('a file that is just kept when something is withheld is forgotten', async () => {
  await beside(
    async (trx) => expectOk(await keep(trx, 1, 'b')),
    async (trx) => {
      await sql`update papers set times_withheld = times_withheld + 1,
          content = jsonb_set(content, '{sections,0,items,0,parts,annexes}', '[]') where id = ${paperId}`.execute(
        trx,
      );
    },
  );
  assert.deepEqual(await kept(), []);
});

// Planted fault: leave `times_withheld` out of keep-made-export.
test('a file that was made before something was withheld is not kept after', async () => {
  await database.as(systemViewer, async (trx) => expectOk(await keep(trx, 1, 'c')));
  assert.deepEqual(await kept(), []);
  await database.as(systemViewer, async (trx) => expectOk(await keep(trx, 2, 'd')));
  assert.equal((await kept()).length, 1);
});

// Planted fault: leave the search entries out of `follow_withholding`.
test('what is found by the open words is forgotten in the same statement', async () => {
  await database.as(systemViewer, async (trx) => {
    await sql`insert into search_entries (id, council_id, paper_id, place, title, body, address, dated_on)
      select gen_random_uuid(), council_id, id, 'Punkt 1.1', 'x', 'x', '/', dated_on from papers`.execute(
      trx,
    );
  });
  const entries = async () =>
    (await database.read(systemViewer, (trx) => trx.selectFrom('search_entries').select('place').execute()))
      .length;
  assert.equal(await entries(), 1);
  await database.as(systemViewer, (trx) =>
    sql`update papers set times_withheld = times_withheld + 1,
          content = jsonb_set(content, '{sections,0,items,0,parts,recommendations}', '[]')`.execute(trx),
  );
  assert.equal(await entries(), 0);
  assert.deepEqual(await kept(), []);
});
