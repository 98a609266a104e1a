import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agendaText, bundleOn, codesOf, newMeeting, openImportDesk } from '../../../../test/import-desk.ts';
import { answerOf, uploaded } from '../../../../test/visit.ts';
import { type AgendaItemId, asId, type ImportId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { contentOf, saveItem } from '../../sittings/agendas/index.ts';
import { listItemAnnexes } from '../../sittings/item-files/index.ts';
import { listNumbered } from '../../sittings/matters/index.ts';
import { findMeeting } from '../../sittings/meetings/index.ts';
import { readUpload, routes, storeImport, undoImport } from './index.ts';
import { listNumberedItems } from './queries/list-numbered-items.ts';

const desk = await openImportDesk();
const { services, secretary, door, read, replace, countRows } = desk;
const { councilId } = desk.demo;

const store = (importId: ImportId, answers: object = newMeeting) =>
  door.do(storeImport, { councilId, importId, ...answers });

async function itemsOn(on: string) {
  return door.read(async (trx) => {
    const meeting = await findMeeting(trx, secretary, councilId, on);
    return meeting ? listNumberedItems(trx, secretary, meeting.id) : [];
  });
}

async function placeOn(on: string) {
  const meeting = await door.read((trx) => findMeeting(trx, secretary, councilId, on));
  return { councilId, meetingId: meeting?.id ?? assert.fail('no meeting') };
}

/** A person corrects the background of an item by hand. */
async function editByHand(on: string, title: string, words: string) {
  const item = (await itemsOn(on)).find((each) => each.title === title) ?? assert.fail(title);
  const place = { ...(await placeOn(on)), itemId: item.id, revision: item.revision };
  const background = [{ type: 'paragraph' as const, content: [{ text: words }] }];
  expectOk(await door.do(saveItem, { ...place, ...contentOf(item), background }));
  return item.id;
}

describe('nothing happens by itself', () => {
  test('a meeting nobody has planned is proposed, and made once that was said yes to', async () => {
    const importId = await read('2025-08-01');
    const before = await countRows();
    assert.equal(codesOf(await store(importId, {})), 'import-asks');
    assert.equal(codesOf(await store(importId, { agreed: ['new-meeting'] })), 'import-start-missing');
    assert.deepEqual(await countRows(), before);
    expectOk(await store(importId));
    const meeting = await door.read((trx) => findMeeting(trx, secretary, councilId, '2025-08-01'));
    assert.deepEqual([meeting?.startsAt.slice(0, 5), meeting?.place], ['09:30', 'Ikke oplyst']);
  });

  for (const [ask, code] of [
    ['other-council', 'council-differs'],
    ['other-date', 'meeting-date-differs'],
    ['closed-uncertain', 'closed-uncertain'],
  ] as const) {
    test(`${ask} is asked where the reading doubts ${code}`, async () => {
      const on = {
        'other-council': '2025-08-02',
        'other-date': '2025-08-03',
        'closed-uncertain': '2025-08-04',
      }[ask];
      const importId = await read(on);
      await replace(importId, (was) => ({ ...was, warnings: [{ code, message: 'Tvivl.', where: '1.1' }] }));
      assert.equal(codesOf(await store(importId)), 'import-asks');
      expectOk(await store(importId, { ...newMeeting, agreed: ['new-meeting', ask] }));
    });
  }

  test('what was agreed to is what was looked at: a plan that has changed is shown again', async () => {
    const importId = await read('2025-08-05');
    const before = await countRows();
    assert.equal(codesOf(await store(importId, { ...newMeeting, mark: 'en anden' })), 'import-plan-changed');
    assert.deepEqual(await countRows(), before);
  });

  test('another time and place than the plan’s is asked, and either is done', async () => {
    const on = '2025-08-06';
    expectOk(await store(await read(on)));
    const importId = await read(on);
    await replace(importId, (was) => ({ ...was, startsAt: '14:00', place: 'Rådhuset' }));
    const timeNow = async () =>
      (await door.read((trx) => findMeeting(trx, secretary, councilId, on)))?.startsAt.slice(0, 5);
    const asked = await store(importId, {});
    assert.deepEqual(!asked.ok && asked.error.map(({ field, message }) => [field, message]), [
      ['valg-meeting', 'Mødets tid eller sted står anderledes i filen. Svar på det, før filen lægges ind.'],
    ]);
    expectOk(await store(importId, { choices: { meeting: 'keep' } }));
    assert.equal(await timeNow(), '09:30');
    expectOk(await store(importId, { choices: { meeting: 'file' } }));
    assert.equal(await timeNow(), '14:00');
    expectOk(await door.do(undoImport, { councilId, importId }));
    assert.equal(await timeNow(), '09:30');
  });
});

describe('what a person has written', () => {
  const corrected = agendaText.replace(
    'Indstilling\nDet indstilles, at KKR Midtjylland godkender planen.',
    'Baggrund\nFilens nye baggrund.\n\nIndstilling\nDet indstilles, at KKR Midtjylland godkender planen.',
  );

  test('stays where the file says nothing new', async () => {
    const on = '2025-08-11';
    expectOk(await store(await read(on, corrected)));
    await editByHand(on, 'Busser på landet', 'Skrevet i hånden.');
    const again = expectOk(await store(await read(on, corrected), {}));
    assert.deepEqual(again.detail, { added: [], updated: [], unchanged: ['1.1', '1.2'] });
    assert.match(JSON.stringify((await itemsOn(on))[0]?.background), /Skrevet i hånden/);
  });

  // Planted fault: mergeItem calls a field both have changed the file's → the hand's words are gone unasked.
  test('is shown beside the file’s where both have changed, and one is chosen', async () => {
    const on = '2025-08-12';
    expectOk(await store(await read(on)));
    const id = await editByHand(on, 'Busser på landet', 'Skrevet i hånden.');
    const importId = await read(on, corrected);
    const before = await countRows();
    assert.equal(codesOf(await store(importId, {})), 'import-asks');
    assert.deepEqual(await countRows(), before);
    const path = `/sekretariat/${councilId}/import/${importId}/laeg-ind`;
    const page = await (await answerOf(routes, { path, viewer: secretary }, services)).text();
    assert.match(page, /<del>[\s\S]*Skrevet i hånden[\s\S]*<ins>[\s\S]*Filens nye baggrund/);
    expectOk(await store(importId, { choices: { [id]: 'keep' } }));
    assert.match(JSON.stringify((await itemsOn(on))[0]?.background), /Skrevet i hånden/);
    const other = await read(on, corrected.replace('nye baggrund', 'nyeste baggrund'));
    expectOk(await store(other, { choices: { [id]: 'file' } }));
    assert.match(JSON.stringify((await itemsOn(on))[0]?.background), /nyeste baggrund/);
  });
});

describe('the import pair: an item comes in, one goes, and all have one record number', () => {
  const page = (items: readonly string[]) =>
    `<h1>Dagsorden</h1><h2>3. Sager</h2>${items
      .map(
        (title, at) =>
          `<h3>3.${at + 1}. ${title}</h3><p>SAG-2027-00001 abc</p><h4>Indstilling</h4><p>Det indstilles, at KKR Midtjylland godkender ${title.toLowerCase()}.</p>`,
      )
      .join('')}`;
  const old = ['Busdrift på tværs', 'Fælles indkøb', 'Beredskabets øvelser', 'Status på Erhvervshus'];
  const on = '2027-03-12';
  const readPage = async (titles: readonly string[]) => {
    const file = await uploaded(services.files, 'dagsorden.html', page(titles), 'file');
    return expectOk(await door.do(readUpload, { councilId, on, file }));
  };

  test('known items keep annexes and history under their new numbers; the dropped one is named and stays', async () => {
    expectOk(await store(await readPage(old)));
    const before = await itemsOn(on);
    const dropped = before[3] ?? assert.fail();
    const bundled = await readPage(old);
    const { annexes, ...bundle } = bundleOn(on);
    const annex = annexes.slice(0, 1).map((each) => ({
      ...each,
      ...{ item: '3.4', itemTitle: 'Status på Erhvervshus', title: 'Notat om status' },
    }));
    await replace(bundled, () => ({ ...bundle, annexes: annex }));
    expectOk(await store(bundled, {}));
    const importId = await readPage(['Ny sag: Fælles vagtordning', ...old.slice(0, 3)]);
    const path = `/sekretariat/${councilId}/import/${importId}/laeg-ind`;
    const shown = await (await answerOf(routes, { path, viewer: secretary }, services)).text();
    assert.match(shown, /Lad punkt 3\.4 Status på Erhvervshus udgå/);
    expectOk(await store(importId, {}));
    const after = await itemsOn(on);
    assert.deepEqual(
      after.map(({ number, title, withdrawnReason }) => [number, title, withdrawnReason]),
      [
        ['3.1', 'Ny sag: Fælles vagtordning', null],
        ['3.2', 'Busdrift på tværs', null],
        ['3.3', 'Fælles indkøb', null],
        ['3.4', 'Beredskabets øvelser', null],
        ['3.5', 'Status på Erhvervshus', null],
      ],
    );
    const idOf = (items: typeof after, title: string) => items.find((each) => each.title === title)?.id;
    for (const title of old) assert.equal(idOf(after, title), idOf(before, title), title);
    const lying = async (id: AgendaItemId) =>
      (await door.read((trx) => listItemAnnexes(trx, id))).map(({ title }) => title);
    assert.deepEqual(await lying(dropped.id), ['Notat om status']);
    assert.deepEqual(await lying(after[0]?.id ?? asId('')), []);
    expectOk(await store(importId, { withdraw: [dropped.id] }));
    assert.equal(
      (await itemsOn(on)).find(({ id }) => id === dropped.id)?.withdrawnReason,
      'Punktet er ikke i den nye dagsorden.',
    );
    expectOk(await door.do(undoImport, { councilId, importId }));
    assert.deepEqual(
      (await itemsOn(on)).map(({ number, title, withdrawnReason }) => [number, title, withdrawnReason]),
      old.map((title, at) => [`3.${at + 1}`, title, null]),
    );
  });
});

describe('undoing', () => {
  const tables = ['meetings', 'agendas', 'agenda_sections', 'agenda_items', 'annexes'] as const;
  const rows = async () => {
    const all = await countRows();
    return tables.map((table) => [table, all.get(table)]);
  };

  test('takes back everything the storing made, from the page', async () => {
    const before = await rows();
    const importId = await read('2025-09-01');
    expectOk(await store(importId));
    const path = `/sekretariat/${councilId}/import/${importId}`;
    const page = await (await answerOf(routes, { path, viewer: secretary }, services)).text();
    assert.match(page, /Fortryd hele indlæsningen/);
    const reply = await answerOf(routes, { path: `${path}/fortryd`, viewer: secretary, form: {} }, services);
    assert.equal(reply.headers.get('location'), path);
    assert.deepEqual(await rows(), before);
    assert.equal(codesOf(await door.do(undoImport, { councilId, importId })), 'import-not-stored');
    expectOk(await store(importId));
  });

  test('puts words that were changed back, and an earlier import can then be undone too', async () => {
    const on = '2025-09-02';
    const before = await rows();
    const first = await read(on);
    expectOk(await store(first));
    const second = await read(on, agendaText.replace('godkender planen', 'drøfter planen'));
    expectOk(await store(second, {}));
    assert.equal(codesOf(await door.do(undoImport, { councilId, importId: first })), 'import-changed-since');
    expectOk(await door.do(undoImport, { councilId, importId: second }));
    assert.deepEqual((await itemsOn(on))[0]?.recommendations, ['godkender planen.']);
    expectOk(await door.do(undoImport, { councilId, importId: first }));
    assert.deepEqual(await rows(), before);
  });

  // Planted faults: make `mattersMade` empty; leave `is_own` or the time of change out of `deleteOwnMatter`.
  test('takes the matters it made with it, and leaves those somebody has used since', async () => {
    const text = agendaText.replaceAll('SAG-2030-0000', 'SAG-2031-0000');
    const numbersLeft = () =>
      door.read((trx) => listNumbered(trx, councilId, ['SAG-2031-00001', 'SAG-2031-00002']));
    const first = await read('2025-09-05', text);
    expectOk(await store(first));
    const [bus] = await numbersLeft();
    assert.equal((await numbersLeft()).length, 2);
    const second = await read('2025-09-06', text.replace('SAG-2031-00002', 'SAG-2031-00001'));
    expectOk(await store(second));
    expectOk(await door.do(undoImport, { councilId, importId: first }));
    assert.deepEqual(await numbersLeft(), [bus], 'the other meeting treats it');
    expectOk(await door.do(undoImport, { councilId, importId: second }));
    assert.deepEqual(await numbersLeft(), [bus], 'the second did not make it');
  });

  test('is refused, and names what would be lost, once somebody has gone on from it', async () => {
    const on = '2025-09-03';
    const importId = await read(on);
    expectOk(await store(importId));
    await editByHand(on, 'Færger', 'Skrevet i hånden.');
    const before = await countRows();
    const answer = await door.do(undoImport, { councilId, importId });
    assert.equal(codesOf(answer), 'import-changed-since');
    assert.match(!answer.ok ? answer.error[0].message : '', /punkt 1\.2 »Færger« er rettet/);
    assert.deepEqual(await countRows(), before);
  });
});
