import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaText, bundleOn, codesOf, newMeeting, openImportDesk } from '../../../../test/import-desk.ts';
import { asId, type ImportId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { approveAgenda, readDraft } from '../../sittings/agendas/index.ts';
import { findMeeting } from '../../sittings/meetings/index.ts';
import { storeImport, undoImport } from './index.ts';
import { listNumberedItems } from './queries/list-numbered-items.ts';
import { findImport } from './store.ts';

const { database, demo, secretary, door, read, replace } = await openImportDesk();
const { councilId } = demo;

const store = (importId: ImportId, answers: object = newMeeting) =>
  door.do(storeImport, { councilId, importId, ...answers });
const meetingOn = async (on: string) =>
  (await door.read((trx) => findMeeting(trx, secretary, councilId, on)))?.id ?? assert.fail('no meeting');

// Planted fault: leave `isOut` out of `undoImport`.
test('what was approved since is not taken back', async () => {
  const on = '2025-11-01';
  const importId = await read(on);
  expectOk(await store(importId));
  const meetingId = await meetingOn(on);
  expectOk(await door.do(approveAgenda, { councilId, meetingId, reason: '' }));
  assert.equal(codesOf(await door.do(undoImport, { councilId, importId })), 'import-sent-since');
  const items = await door.read((trx) => listNumberedItems(trx, secretary, meetingId));
  assert.equal(items.length, 2);
});

// Planted fault: leave the attendance out of what is taken back.
test('who was there by earlier minutes is so again', async () => {
  const on = '2025-11-02';
  const before = [{ label: 'Til stede', names: ['Ane'] }];
  const first = await read(on);
  await replace(first, (was) => ({ ...was, attendance: before }));
  expectOk(await store(first));
  const meetingId = await meetingOn(on);
  const attendance = () => door.read(async (trx) => (await readDraft(trx, secretary, meetingId))?.attendance);
  const earlier = await attendance();
  assert.equal(earlier?.length, 1);
  const second = await read(on, agendaText.replace('godkender planen', 'drøfter planen'));
  await replace(second, (was) => ({ ...was, attendance: [{ label: 'Til stede', names: ['Bo'] }] }));
  expectOk(await store(second, {}));
  assert.notDeepEqual(await attendance(), earlier);
  expectOk(await door.do(undoImport, { councilId, importId: second }));
  assert.deepEqual(await attendance(), earlier);
});

// Planted fault: withdraw every item that is gone.
test('an item that a later document does not have stays until somebody says it goes', async () => {
  const on = '2025-11-03';
  expectOk(await store(await read(on)));
  const without = agendaText.slice(0, agendaText.indexOf('1.2. Færger'));
  expectOk(await store(await read(on, without), {}));
  const meetingId = await meetingOn(on);
  const items = await door.read((trx) => listNumberedItems(trx, secretary, meetingId));
  assert.deepEqual(
    items.map(({ title, withdrawnReason }) => [title, withdrawnReason]),
    [
      ['Busser på landet', null],
      ['Færger', null],
    ],
  );
});

// Planted fault: let a bundle ask nothing.
test('a bundle that may be another council’s is asked about before anything is stored', async () => {
  const on = '2025-11-04';
  expectOk(await store(await read(on)));
  const importId = await read(on);
  const warnings = [{ code: 'council-differs', message: 'Et andet råd.', where: '' }];
  await replace(importId, () => ({ ...bundleOn(on), annexes: [], warnings }));
  assert.equal(codesOf(await store(importId, {})), 'import-asks');
});

// Planted fault: find an import without its council.
test('an import is found in its own council alone, whoever asks', async () => {
  const importId = await read('2025-11-05');
  const found = (id: string) =>
    database.read(systemViewer, (trx) => findImport(trx, { councilId: asId(id), importId }));
  assert.equal((await found(councilId))?.id, importId);
  assert.equal(await found('kkr-nordjylland'), null);
});
