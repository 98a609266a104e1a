import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { asId, type MatterId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { shareMatter } from './commands/share-matter.ts';
import { findOrCreateMatter, showMatters } from './index.ts';

const { database } = await testDatabase();
const { councilId } = await demoCouncil(database);
const door = doorFor(await testServices(database), systemViewer);
const elsewhere = asId<'councils'>('kkr-nordjylland');

/** A matter an item has made: its council's own. */
async function ownMatter(recordNumber: string): Promise<MatterId> {
  const made = { councilId, recordNumber, title: 'Trafik', officers: [] };
  return expectOk(await door.do(findOrCreateMatter, made)).id;
}

const isOwn = (id: MatterId) =>
  door.read(async (trx) => {
    const records = trx.selectFrom('matter_records').select('is_own').where('matter_id', '=', id);
    return (await records.orderBy('council_id').execute()).map((row) => row.is_own);
  });

// Planted fault: leave the loop over `setOwn` out of `shareMatter`.
test('a matter that is shared is nobody’s own any more', async () => {
  const matterId = await ownMatter('SAG-1');
  assert.deepEqual(await isOwn(matterId), [true]);
  expectOk(await door.do(shareMatter, { councilId: elsewhere, matterId, recordNumber: 'N-1' }));
  assert.deepEqual(await isOwn(matterId), [false, false]);
});

// Planted fault: leave the question for other councils out of `setOwn`.
test('a matter of several councils is never made one council’s own', async () => {
  const matterId = await ownMatter('SAG-2');
  expectOk(await door.do(shareMatter, { councilId: elsewhere, matterId, recordNumber: 'N-2' }));
  expectOk(await door.do(showMatters, { councilId, matters: [{ id: matterId, isOpen: false }] }));
  assert.deepEqual(await isOwn(matterId), [false, false]);
  const alone = await ownMatter('SAG-3');
  expectOk(await door.do(showMatters, { councilId, matters: [{ id: alone, isOpen: true }] }));
  assert.deepEqual(await isOwn(alone), [false]);
  expectOk(await door.do(showMatters, { councilId, matters: [{ id: alone, isOpen: false }] }));
  assert.deepEqual(await isOwn(alone), [true]);
});
