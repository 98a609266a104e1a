import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understoodSchema } from 'tvaers-reader';
import { actOf } from '../../../../test/act.ts';
import {
  agendaText,
  bundleOn,
  codesOf,
  importedTables,
  newMeeting,
  openImportDesk,
} from '../../../../test/import-desk.ts';
import { uploaded } from '../../../../test/visit.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { inner } from '../../../platform/door/index.ts';
import { approveAgenda } from '../../sittings/agendas/index.ts';
import { correctImport } from './commands/correct-import.ts';
import { readUpload, storeImport } from './index.ts';

const desk = await openImportDesk();
const { database, services, secretary, door, read, replace, countRows, eventsOf } = desk;
const { councilId } = desk.demo;

describe('a refused storing leaves nothing behind', () => {
  const untitled = (was: object) => {
    const agenda = understoodSchema.parse(was);
    if (agenda.kind === 'annex-bundle') return agenda;
    const sections = agenda.sections.map((section) => ({
      ...section,
      // The second item has no title: the first, its matter, and the meeting made for it must go again.
      items: section.items.map((item, index) => (index === 1 ? { ...item, title: ' ' } : item)),
    }));
    return { ...agenda, sections };
  };

  test('neither meeting, section, item, matter nor event, though the first item was good', async () => {
    const importId = await read('2025-06-09');
    await replace(importId, untitled);
    const before = await countRows();
    const answer = await door.do(storeImport, { councilId, importId, ...newMeeting });
    assert.equal(codesOf(answer), 'item-title-missing');
    assert.equal(!answer.ok && answer.error[0].field, 's0i1-title');
    assert.deepEqual(await countRows(), before);
  });

  test('nor where nobody knows the day', async () => {
    const importId = await read('2025-06-10');
    await replace(importId, (was) => ({ ...was, meetingOn: null }));
    const before = await countRows();
    const answer = await door.do(storeImport, { councilId, importId, ...newMeeting });
    assert.equal(codesOf(answer), 'import-meeting-date-missing');
    assert.deepEqual(await countRows(), before);
  });

  test('nor while an approved version waits to be sent', async () => {
    const day = '2025-06-11';
    expectOk(await door.do(storeImport, { councilId, importId: await read(day), ...newMeeting }));
    await database.as(secretary, async (trx) => {
      const { id } = await trx
        .selectFrom('meetings')
        .select('id')
        .where('held_on', '=', day)
        .executeTakeFirstOrThrow();
      const approval = { councilId, meetingId: id, reason: '' };
      expectOk(await inner(actOf(trx, secretary, services.clock), approveAgenda, approval));
    });
    const importId = await read(day, agendaText.replace('godkender planen', 'drøfter planen'));
    const bundled = await read(day);
    await replace(bundled, () => bundleOn(day));
    const before = await countRows();
    for (const id of [importId, bundled])
      assert.equal(
        codesOf(await door.do(storeImport, { councilId, importId: id, ...newMeeting })),
        'agenda-version-waiting',
      );
    assert.deepEqual(await countRows(), before);
  });

  test('nor where a meeting to come has no rules of procedure; one that was held is history', async () => {
    await database.as(systemAs('reference'), (trx) =>
      trx
        .updateTable('council_rules')
        .set({ valid_until: '2026-12-31' })
        .where('council_id', '=', councilId)
        .execute(),
    );
    const importId = await read('2027-06-14');
    const before = await countRows();
    const answer = await door.do(storeImport, { councilId, importId, ...newMeeting });
    assert.equal(codesOf(answer), 'rules-unknown');
    assert.equal(!answer.ok && answer.error[0].field, 'meetingOn');
    assert.deepEqual(await countRows(), before);
    const old = expectOk(
      await door.do(storeImport, { councilId, importId: await read('1998-06-15'), ...newMeeting }),
    );
    assert.deepEqual(old.detail.added, ['1.1', '1.2']);
  });
});

describe('storing', () => {
  test('the same document twice writes nothing but that it was done', async () => {
    const day = '2025-06-16';
    expectOk(await door.do(storeImport, { councilId, importId: await read(day), ...newMeeting }));
    const importId = await read(day);
    const before = await countRows();
    expectOk(await door.do(storeImport, { councilId, importId, ...newMeeting }));
    const after = await countRows();
    const grown = importedTables.filter((table) => after.get(table) !== before.get(table));
    assert.deepEqual(grown, ['events']);
    const commands = (await eventsOf(`import:${importId}`)).map(({ command }) => command);
    assert.deepEqual(commands, ['imports.read-upload', 'imports.store-import']);
  });

  test('a bundle lies on the items it names, once', async () => {
    const day = '2025-06-17';
    expectOk(await door.do(storeImport, { councilId, importId: await read(day), ...newMeeting }));
    const importId = await read(day);
    await replace(importId, () => bundleOn(day));
    const first = expectOk(await door.do(storeImport, { councilId, importId, ...newMeeting }));
    assert.deepEqual(first.detail, { added: ['1.1 Bilag 1', '1.2 Bilag 1'], passedOver: ['9.9 Bilag 1'] });
    const again = expectOk(await door.do(storeImport, { councilId, importId, ...newMeeting }));
    assert.deepEqual(again.detail.added, []);
    const annexes = await door.read((trx) =>
      trx
        .selectFrom('annexes')
        .innerJoin('meetings', 'meetings.id', 'annexes.meeting_id')
        .select(['annexes.title', 'annexes.document_number', 'annexes.state'])
        .where('held_on', '=', day)
        .orderBy('annexes.title')
        .execute(),
    );
    assert.deepEqual(annexes, [
      { title: 'Notat til 1.1', document_number: '7', state: 'final' },
      { title: 'Notat til 1.2', document_number: '7', state: 'final' },
    ]);
  });

  test('is told on the import and on the meeting, with every step inside it', async () => {
    const day = '2025-06-18';
    const importId = await read(day);
    expectOk(await door.do(correctImport, { councilId, importId, fields: { meetingOn: '2025-06-19' } }));
    expectOk(await door.do(storeImport, { councilId, importId, ...newMeeting }));
    const told = (await eventsOf(`import:${importId}`)).map(({ command, details }) => [command, details]);
    assert.deepEqual(told, [
      ['imports.read-upload', { after: { file: 'dagsorden.txt', kind: 'agenda' } }],
      ['imports.correct-import', { before: { meetingOn: day }, after: { meetingOn: '2025-06-19' } }],
      ['imports.store-import', { after: { file: 'dagsorden.txt', meetingOn: '2025-06-19' } }],
    ]);
    const storing = (await eventsOf(`import:${importId}`)).at(-1);
    const meeting = storing?.subjects.find((subject) => subject.startsWith('meeting:')) ?? '';
    const steps = await eventsOf(meeting);
    assert.deepEqual(
      steps.map(({ command, part_of }) => [command, part_of === storing?.id]),
      [
        ['meetings.plan-meeting', true],
        ['agendas.open-agenda', true],
        ['agendas.add-section', true],
        ['agendas.add-item', true],
        ['agendas.add-item', true],
        ['imports.store-import', false],
      ],
    );
  });

  test('everything wrong with the corrections is said at once, each at its field', async () => {
    const importId = await read('2025-06-23');
    const fields = { meetingOn: '2025-02-30', 's0i0-title': ' ', 's0i1-title': '' };
    const answer = await door.do(correctImport, { councilId, importId, fields });
    assert.deepEqual(!answer.ok && answer.error.map(({ field }) => field), [
      'meetingOn',
      's0i0-title',
      's0i1-title',
    ]);
  });

  test('a date and a file that cannot be read are both said at once', async () => {
    const file = await uploaded(services.files, 'tom.txt', '');
    const answer = await door.do(readUpload, { councilId, on: '2025-02-30', file });
    assert.deepEqual(!answer.ok && answer.error.map(({ field }) => field), ['on', 'file']);
  });
});
