import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import { fixedClock } from '../src/kernel/clock.ts';
import { type AnnexId, newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { publicViewer, systemViewer } from '../src/kernel/viewer.ts';
import { exportAgenda } from '../src/main/export-agenda.ts';
import { inner } from '../src/platform/door/index.ts';
import { press } from '../src/platform/pdf/press.ts';
import { putOut } from '../src/rooms/outward/publications/index.ts';
import type { DocumentItem } from '../src/rooms/sittings/agenda-papers/index.ts';
import { agendaKind } from '../src/rooms/sittings/agendas/index.ts';
import { actOf } from './act.ts';
import { testDatabase } from './database.ts';
import { demoCouncil } from './demo.ts';
import { openDoor } from './door.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from './invented-agenda.ts';
import { textOf } from './permissions/words-in.ts';
import { storeVersion } from './published-agenda.ts';
import { uploaded } from './visit.ts';

after(() => press.close());
const { database } = await testDatabase();
const council = await demoCouncil(database);
const { councilId } = council;
const door = await openDoor(database, { clock: fixedClock('2024-06-12T08:00:00Z') });
const member = await door.sessionOf(council.personId('favrskov'));

/** In every field of an item, and of an annex, that is open in the first version and closed in the second. */
const words = { item: 'punktsild', annex: 'bilagstorsk' };
const ids = {
  item: newId<'agenda_items'>(),
  open: newId<'agenda_items'>(),
  own: newId<'annexes'>(),
  annex: newId<'annexes'>(),
};
const page = `/raad/${councilId}/moeder/2024-06-18`;
const files = ['pdf', 'html', 'json', 'docx', 'zip'].flatMap((ending) => [
  `${page}.${ending}`,
  `${page}.${ending}?version=1`,
]);
const addresses = [
  '/',
  '/feed.atom',
  `/raad/${councilId}`,
  `/soeg?q=${words.item}`,
  `/soeg?q=${words.annex}`,
  page,
  ...['1', '2'].map((number) => `${page}/versioner/${number}`),
  ...['1.1', '1.2'].map((number) => `${page}/punkter/${number}`),
  ...files,
  ...['', '?version=1'].map((version) => `${page}/bilag.pdf${version}`),
  `${page}/bilag/${ids.own}/${words.item}.txt`,
  `${page}/bilag/${ids.annex}/${words.annex}.txt`,
];

async function annexAbout(id: AnnexId, word: string) {
  const file = await uploaded(door.services.files, `${word}.txt`, `Bilaget om ${word}`);
  return inventedAnnex(1, {
    id,
    title: `Notat om ${word}`,
    fileName: `${word}.txt`,
    fileHash: file.hash,
    mediaType: 'text/plain',
    source: 'external',
    sender: `Afsender ${word}`,
    documentNumber: `Dok ${word}`,
  });
}

function about(word: string, annexes: NonNullable<DocumentItem['parts']>['annexes']): DocumentItem['parts'] {
  const text = [{ type: 'paragraph' as const, content: [{ text: `Her står ${word}.` }] }];
  return {
    background: text,
    recommendationLead: `Det indstilles om ${word}, at KKR`,
    recommendations: [`drøfter ${word}`],
    caseStatement: text,
    presenters: [`Oplæg ${word}`],
    expectedMinutes: 15,
    annexes,
  };
}

async function sendVersion(number: 1 | 2, items: readonly DocumentItem[]): Promise<void> {
  const base = inventedAgenda(0);
  const later = { kind: 'revision', reason: 'Rettet' } as const;
  const version = { ...base.version, ...(number === 1 ? {} : later), number, sentAt: null };
  const agenda = { ...base, version, sections: [{ number: 1, title: 'Sager', items: [...items] }] };
  const paperId = await storeVersion(database, agenda, null);
  await database.as(systemViewer, async (trx) => {
    const act = actOf(trx, systemViewer, fixedClock(`2024-06-1${number - 1}T10:00:00Z`));
    expectOk(await inner(act, putOut, { councilId, kind: agendaKind, paperId }));
  });
  // Planted beside the door.
  door.services.forget();
}

const own = await annexAbout(ids.own, words.item);
const annex = await annexAbout(ids.annex, words.annex);
const item = inventedItem('1.1', 1, {
  id: ids.item,
  title: `Sagen om ${words.item}`,
  recordNumber: `SAG-${words.item}`,
  officers: [words.item],
  parts: about(words.item, [own]),
});
const open = inventedItem('1.2', 2, {
  id: ids.open,
  title: 'Det åbne punkt',
  parts: about('åbenheden', [annex]),
});

/** The addresses whose answer holds the word, each asked twice so that what is kept is asked too. */
async function addressesWith(word: string, token: string | null = null): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const address of [...addresses, ...addresses]) {
    const reply = await door.ask(address, { token });
    assert.ok(reply.status < 500, `${address} answered ${reply.status}`);
    const text = await textOf(address, new Uint8Array(await reply.arrayBuffer()));
    const told = `${text}\n${[...reply.headers].join('\n')}`.toLowerCase();
    const asked = address === `/soeg?q=${word}`;
    // Parts of a word nobody may know, and words like it, stand elsewhere; the page says of the word that it does not.
    const isNowhere = told.includes('ingen fund') || told.includes(`»${word}« står ingen steder`);
    if (asked ? !isNowhere : told.includes(word) && !address.startsWith('/soeg')) found.add(address);
  }
  return [...found];
}

/** Every row anyone gets from the tables of what went out. */
function rowsOfAnyone(): Promise<string> {
  return database.read(publicViewer, async (trx) => {
    const texts: string[] = [];
    for (const table of ['papers', 'paper_closed', 'paper_files', 'paper_exports', 'search_entries']) {
      const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(table)} t`.execute(
        trx,
      );
      texts.push(...rows.map(({ text }) => `${table}: ${text.toLowerCase()}`));
    }
    return texts.join('\n');
  });
}

describe('an item and an annex that are closed by a later version', () => {
  test('stand open everywhere before', async () => {
    await sendVersion(1, [item, open]);
    assert.ok((await addressesWith(words.item)).length >= 16);
    assert.ok((await addressesWith(words.annex)).length >= 14);
    assert.match(await rowsOfAnyone(), /punktsild/);
  });

  test('are closed to anyone everywhere after, in the older version too, and why is told nobody', async () => {
    await sendVersion(2, [
      { ...item, title: 'En personsag', closedReason: `Handler om ${words.item}`, withdrawnReason: null },
      {
        ...open,
        parts: about('åbenheden', [{ ...annex, title: 'Et notat', closedReason: `Om ${words.annex}` }]),
      },
    ]);
    for (const word of Object.values(words)) {
      assert.deepEqual(await addressesWith(word), []);
      assert.equal((await rowsOfAnyone()).includes(word), false, word);
    }
    const first = await (await door.ask(`${page}/versioner/1`)).text();
    assert.match(first, /En personsag/);
    assert.match(first, /Kun overskriften er offentlig/);
    assert.match(first, /Bilag 1: Et notat/);
    assert.match(first, /åbenheden/);
  });

  test('of them everybody has number, heading and the fact, and nothing more', async () => {
    const { document } = await (await door.ask(`${page}.json?version=1`)).json();
    const [closed, stillOpen] = document.sections[0].items;
    assert.deepEqual(closed, {
      id: ids.item,
      number: '1.1',
      title: 'En personsag',
      kind: null,
      matterId: null,
      recordNumber: null,
      officers: [],
      closedReason: '',
      withdrawnReason: null,
      sending: 1,
      parts: null,
    });
    assert.deepEqual(stillOpen.parts.annexes, [
      {
        id: ids.annex,
        number: 1,
        title: 'Et notat',
        fileName: '',
        fileHash: '',
        mediaType: '',
        size: 0,
        pages: null,
        mark: null,
        state: 'final',
        source: 'own',
        sender: null,
        receivedOn: null,
        documentNumber: null,
        closedReason: '',
      },
    ]);
  });

  test('are read by the council in both versions, as they were frozen', async () => {
    const seen = await addressesWith(words.item, member);
    for (const address of [`${page}/versioner/1`, `${page}/versioner/2`, `${page}.json?version=1`])
      assert.ok(seen.includes(address), address);
    const first = await (await door.ask(`${page}/versioner/1`, { token: member })).text();
    assert.match(first, /Sagen om punktsild/);
    assert.match(first, /Notat om bilagstorsk/);
  });

  test('are not in what the command line makes for anyone, nor in what it leaves behind', async () => {
    const order = { format: 'json', version: 1, closed: false } as const;
    const file = expectOk(await exportAgenda(door.services, `${councilId}/2024-06-18`, order));
    assert.doesNotMatch(String(await buffer(file.content)), /punktsild|bilagstorsk/);
    assert.deepEqual(await addressesWith(words.item), []);
  });

  test('is told of in the history of the agenda', async () => {
    const told = await database.asSystem('command-line', (trx) =>
      trx.selectFrom('events').select('details').where('command', '=', 'papers.withhold').execute(),
    );
    assert.equal(told.length, 1);
    assert.doesNotMatch(JSON.stringify(told), /punktsild|bilagstorsk/);
    assert.match(JSON.stringify(told), /"version":1/);
  });
});
