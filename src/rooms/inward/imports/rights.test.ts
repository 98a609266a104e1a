import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agendaText, codesOf, openImportDesk } from '../../../../test/import-desk.ts';
import { answerOf } from '../../../../test/visit.ts';
import { asId } from '../../../kernel/ids.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { correctImport } from './commands/correct-import.ts';
import { readUpload, routes, storeImport } from './index.ts';

const desk = await openImportDesk();
const { demo, services, door, read, fileOf, countRows } = desk;
const { councilId } = demo;
const everyOther = [
  'formand',
  'favrskov',
  'favrskov-stedfortraeder',
  'gaest',
  'direktoer',
  'partner',
  'administrator',
];

describe('importing is the secretariat’s', () => {
  test('every other role is refused each command before anything is read or kept', async () => {
    const importId = await read('2025-06-02');
    const before = await countRows();
    const file = await fileOf(agendaText);
    for (const key of everyOther) {
      const other = doorFor(services, demo.viewer(key));
      const answers = [
        await other.do(readUpload, { councilId, on: '2025-06-02', file }),
        await other.do(correctImport, { councilId, importId, fields: {} }),
        await other.do(storeImport, { councilId, importId }),
      ];
      assert.deepEqual(answers.map(codesOf), ['right-missing', 'right-missing', 'right-missing'], key);
    }
    assert.deepEqual(await countRows(), before);
  });

  test('the right is asked before the file is opened', async () => {
    const nowhere = { hash: asId<'files'>('f'.repeat(64)), size: 1, fileName: 'findes-ikke.txt' };
    const chair = doorFor(services, demo.viewer('formand'));
    assert.equal(codesOf(await chair.do(readUpload, { councilId, on: '', file: nowhere })), 'right-missing');
    await assert.rejects(door.do(readUpload, { councilId, on: '', file: nowhere }));
  });

  test('another council’s secretariat finds no import of this one, and imports nothing into it', async () => {
    const importId = await read('2025-06-03');
    const grants = [
      { role: 'secretariat', councilId: asId<'councils'>('kkr-nordjylland'), municipalityCode: null },
    ] as const;
    const personId = demo.personId('sekretariat');
    const stranger: Viewer = { kind: 'person', personId, name: 'Sekretariatet i nord', grants };
    const north = doorFor(services, stranger);
    const before = await countRows();
    const elsewhere = { councilId: asId<'councils'>('kkr-nordjylland'), importId };
    assert.equal(codesOf(await north.do(storeImport, elsewhere)), 'import-unknown');
    assert.equal(codesOf(await north.do(correctImport, { ...elsewhere, fields: {} })), 'import-unknown');
    assert.equal(codesOf(await north.do(storeImport, { councilId, importId })), 'right-missing');
    assert.deepEqual(await countRows(), before);
  });

  test('posted past the route, the form and the upload get no further either', async () => {
    const importId = await read('2025-06-04');
    const base = `/sekretariat/${councilId}/import`;
    const before = await countRows();
    for (const key of everyOther) {
      const viewer = demo.viewer(key);
      const upload = { path: base, viewer, form: { on: '2025-06-04' }, uploads: [await fileOf(agendaText)] };
      assert.equal((await answerOf(routes, upload, services)).status, 422, key);
      const storing = { path: `${base}/${importId}`, viewer, form: { do: 'store' } };
      assert.equal((await answerOf(routes, storing, services)).status, 404, key);
    }
    assert.deepEqual(await countRows(), before);
  });
});
