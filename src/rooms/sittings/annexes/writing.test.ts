import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openedAgendas } from '../../../../test/opened-agenda.ts';
import { testServices, uploaded } from '../../../../test/visit.ts';
import { type AnnexId, asId, type FileHash, newId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { doorFor } from '../../../platform/door/index.ts';
import type { ItemPlace } from '../item-files/index.ts';
import { listItemAnnexes } from '../item-files/index.ts';
import { addAnnexes } from './commands/add-annexes.ts';
import { addPicture } from './commands/add-picture.ts';
import { attachAnnexes } from './commands/attach-annexes.ts';
import { changeAnnex } from './commands/change-annex.ts';
import { moveAnnex } from './commands/move-annex.ts';
import { placeAnnex } from './commands/place-annex.ts';
import { removeAnnex } from './commands/remove-annex.ts';
import { replaceAnnexFile } from './commands/replace-annex-file.ts';
import { restoreAnnex } from './commands/restore-annex.ts';

const agendas = await openedAgendas();
const { database, demo } = agendas;
const services = await testServices(database);
const { councilId } = demo;
const secretary = doorFor(services, demo.viewer('sekretariat'));
const file = await uploaded(services.files, 'brev.txt', 'Kære alle');
const other = await uploaded(services.files, 'andet.txt', 'Kære alle igen');
const broken = await uploaded(services.files, 'tom.pdf', '');

/** An item of its own on an agenda of its own; closed, where there is a reason. */
function anItem(closedReason: string | null = null): Promise<ItemPlace> {
  return agendas.within(async (trx, meetingId, [section = asId('')]) => {
    const itemId = await agendas.add(trx, meetingId, asId(section), 'Et punkt');
    const closing = trx.updateTable('agenda_items').set({ closed_reason: closedReason });
    await closing.where('id', '=', itemId).execute();
    return { councilId, meetingId, itemId };
  });
}

const words = {
  title: 'Brev',
  mark: '',
  state: 'final',
  source: 'own',
  sender: '',
  receivedOn: '',
  documentNumber: '',
  closed: '',
  closedReason: '',
};
const content = {
  title: 'Kortet',
  fileName: 'kort.txt',
  fileHash: file.hash,
  mediaType: 'text/plain',
  size: file.size,
  pages: null,
};

const annexesOn = ({ itemId }: ItemPlace) => secretary.read((trx) => listItemAnnexes(trx, itemId));

/** The item with one annex on it. */
async function withAnnex(closedReason: string | null = null) {
  const place = await anItem(closedReason);
  expectOk(await secretary.do(addAnnexes, { ...place, files: [file] }));
  const [annex] = await annexesOn(place);
  return { ...place, annexId: annex?.id ?? asId('') };
}

/** Whether the file has a row: whether anything could refer to it. */
function isKnown(hash: FileHash): Promise<boolean> {
  return database.asSystem('command-line', async (trx) => {
    const row = await trx.selectFrom('files').select('hash').where('hash', '=', hash).executeTakeFirst();
    return row !== undefined;
  });
}

/** What the events of this room say of a thing, oldest first. */
function eventsOf(subject: string) {
  return database.asSystem('command-line', async (trx) => {
    const query = trx.selectFrom('events').selectAll().where('command', 'like', 'annexes.%');
    const events = await query.orderBy('number').execute();
    return events.filter(({ subjects }) => subjects.includes(subject));
  });
}

async function countEvents(): Promise<number> {
  return database.asSystem('command-line', async (trx) => {
    const { count } = await trx
      .selectFrom('events')
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}

type Place = ItemPlace & { readonly annexId: AnnexId };
type Do = (
  door: typeof secretary,
  place: Place,
) => Promise<{ readonly ok: boolean; readonly error?: unknown }>;

const every: Readonly<Record<string, Do>> = {
  'add-annexes': (door, place) => door.do(addAnnexes, { ...place, files: [file] }),
  'attach-annexes': (door, place) => door.do(attachAnnexes, { ...place, annexes: [content] }),
  'add-picture': (door, place) => door.do(addPicture, { ...place, file }),
  'change-annex': (door, place) => door.submit(changeAnnex, { ...place, ...words, title: 'Brevet' }),
  'replace-annex-file': (door, place) => door.do(replaceAnnexFile, { ...place, file: other }),
  'move-annex': (door, place) => door.do(moveAnnex, { ...place, direction: 'down' }),
  'place-annex': (door, place) => door.do(placeAnnex, { ...place, index: 0 }),
  'remove-annex': (door, place) => door.do(removeAnnex, place),
  'restore-annex': (door, place) => door.do(restoreAnnex, place),
};

const codesOf = (answer: { readonly ok: boolean; readonly error?: unknown }) =>
  Array.isArray(answer.error) ? answer.error.map(({ code }) => code) : [];

describe('every command', () => {
  for (const [name, ask] of Object.entries(every)) {
    test(`${name} is the secretariat’s alone, in its own council`, async () => {
      const place = await withAnnex();
      const before = await countEvents();
      for (const key of ['formand', 'favrskov', 'favrskov-stedfortraeder', 'gaest', 'direktoer', 'partner'])
        assert.deepEqual(
          codesOf(await ask(doorFor(services, demo.viewer(key)), place)),
          ['right-missing'],
          key,
        );
      const elsewhere = { ...place, councilId: asId<'councils'>('kkr-nordjylland') };
      assert.deepEqual(codesOf(await ask(secretary, elsewhere)), ['right-missing']);
      assert.equal((await annexesOn(place)).length, 1);
      assert.equal(await countEvents(), before);
    });

    if (name === 'add-picture') continue;
    test(`${name} refuses an item of another meeting, and leaves nothing behind`, async () => {
      const [here, there] = [await withAnnex(), await withAnnex()];
      const before = await countEvents();
      const mixed = { ...here, meetingId: there.meetingId };
      assert.deepEqual(codesOf(await ask(secretary, mixed)), ['item-unknown']);
      const nowhere = { ...here, meetingId: newId<'meetings'>() };
      assert.deepEqual(codesOf(await ask(secretary, nowhere)), ['agenda-unknown']);
      assert.deepEqual(
        (await annexesOn(here)).map(({ id, title }) => [id, title]),
        [[here.annexId, 'Brev']],
      );
      assert.equal(await countEvents(), before);
    });
  }

  test('refuses an annex of another item', async () => {
    const [here, there] = [await withAnnex(), await withAnnex()];
    const mixed = { ...here, annexId: there.annexId };
    for (const name of ['change-annex', 'replace-annex-file', 'move-annex', 'place-annex', 'remove-annex'])
      assert.deepEqual(
        codesOf((await every[name]?.(secretary, mixed)) ?? { ok: true }),
        ['annex-unknown'],
        name,
      );
  });
});

describe('adding', () => {
  test('only bad files is refused, and leaves neither annex nor event', async () => {
    const place = await anItem();
    const answer = await secretary.do(addAnnexes, { ...place, files: [broken, broken] });
    assert.equal(codesOf(answer).length, 2);
    assert.deepEqual(await annexesOn(place), []);
    assert.deepEqual(await eventsOf(`agenda-item:${place.itemId}`), []);
  });

  test('a picture to an item nobody has is refused', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const picture = await uploaded(services.files, 'kort.png', png);
    const answer = await secretary.do(addPicture, {
      councilId,
      itemId: newId<'agenda_items'>(),
      file: picture,
    });
    assert.deepEqual(codesOf(answer), ['annex-item-unknown']);
    assert.equal(await isKnown(picture.hash), false);
  });

  test('what is refused once its file has been looked into, leaves no row of the file either', async () => {
    const place = { ...(await withAnnex()), annexId: newId<'annexes'>() };
    const fresh = await uploaded(services.files, 'nyt.txt', 'Aldrig sat på');
    const nowhere = { ...place, itemId: newId<'agenda_items'>() };
    assert.deepEqual(codesOf(await secretary.do(addAnnexes, { ...nowhere, files: [fresh] })), [
      'item-unknown',
    ]);
    assert.deepEqual(codesOf(await secretary.do(replaceAnnexFile, { ...place, file: fresh })), [
      'annex-unknown',
    ]);
    assert.equal(await isKnown(fresh.hash), false);
    expectOk(await secretary.do(addAnnexes, { ...place, files: [fresh] }));
    assert.equal(await isKnown(fresh.hash), true);
  });
});

describe('what was removed', () => {
  test('comes back as it was, word for word', async () => {
    const place = await withAnnex();
    const posted = { ...words, source: 'external', sender: 'Ministeriet', receivedOn: '2024-02-29' };
    expectOk(await secretary.submit(changeAnnex, { ...place, ...posted, documentNumber: '12/345' }));
    const before = await annexesOn(place);
    expectOk(await secretary.do(removeAnnex, place));
    assert.deepEqual(await annexesOn(place), []);
    expectOk(await secretary.do(restoreAnnex, place));
    assert.deepEqual(await annexesOn(place), before);
    assert.deepEqual(codesOf(await secretary.do(restoreAnnex, place)), ['annex-unknown']);
  });
});

describe('the history', () => {
  test('tells of the annex, its item and its meeting what happened, in the order it did', async () => {
    const place = await withAnnex();
    const { annexId } = place;
    expectOk(await secretary.do(attachAnnexes, { ...place, annexes: [content] }));
    expectOk(
      await secretary.submit(changeAnnex, { ...place, ...words, title: 'Brevet', documentNumber: '7' }),
    );
    expectOk(await secretary.do(replaceAnnexFile, { ...place, file: other }));
    expectOk(await secretary.do(moveAnnex, { ...place, direction: 'down' }));
    expectOk(await secretary.do(placeAnnex, { ...place, index: 0 }));
    expectOk(await secretary.do(removeAnnex, place));
    expectOk(await secretary.do(restoreAnnex, place));
    const told = (await eventsOf(`annex:${annexId}`)).map(({ command, details }) => [command, details]);
    assert.deepEqual(told, [
      ['annexes.add-annexes', { after: { titles: ['Brev'] } }],
      [
        'annexes.change-annex',
        {
          before: { titles: ['Brev'] },
          after: { titles: ['Brevet'], changed: ['title', 'documentNumber'] },
        },
      ],
      ['annexes.replace-annex-file', { after: { titles: ['Brevet'] } }],
      ['annexes.move-annex', { before: { number: 1 }, after: { titles: ['Brevet'], number: 2 } }],
      ['annexes.place-annex', { before: { number: 2 }, after: { titles: ['Brevet'], number: 1 } }],
      ['annexes.remove-annex', { after: { titles: ['Brevet'] } }],
      ['annexes.restore-annex', { after: { titles: ['Brevet'] } }],
    ]);
    for (const subject of [`agenda-item:${place.itemId}`, `meeting:${place.meetingId}`]) {
      assert.equal((await eventsOf(subject)).length, 8, subject);
    }
  });

  test('names no annex of a closed item in any event, and holds those events for those who see closed', async () => {
    const place = await withAnnex('Personforhold');
    for (const [name, ask] of Object.entries(every)) if (name !== 'add-picture') await ask(secretary, place);
    const events = await eventsOf(`agenda-item:${place.itemId}`);
    assert.equal(events.length, 9);
    for (const { command, closed, details } of events) {
      assert.equal(closed, true, command);
      assert.doesNotMatch(JSON.stringify(details), /Brev|Kort/i, command);
    }
  });

  test('names no annex that is being closed, nor one that was', async () => {
    const place = await withAnnex();
    const closed = { ...words, title: 'Hemmelig', closed: 'ja', closedReason: 'Personforhold' };
    expectOk(await secretary.submit(changeAnnex, { ...place, ...closed }));
    expectOk(await secretary.submit(changeAnnex, { ...place, ...words }));
    const [, closing, opening] = await eventsOf(`annex:${place.annexId}`);
    assert.deepEqual(
      [closing, opening].map((event) => [event?.closed, event?.details]),
      [
        [
          true,
          {
            before: { titles: ['lukket bilag'] },
            after: { titles: ['lukket bilag'], changed: ['title', 'closedReason'] },
          },
        ],
        [
          true,
          {
            before: { titles: ['lukket bilag'] },
            after: { titles: ['lukket bilag'], changed: ['title', 'closedReason'] },
          },
        ],
      ],
    );
  });
});
