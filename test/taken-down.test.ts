import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fixedClock } from '../src/kernel/clock.ts';
import { newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import { inner } from '../src/platform/door/index.ts';
import { press } from '../src/platform/pdf/press.ts';
import { putOut } from '../src/rooms/outward/publications/index.ts';
import type { AgendaDocument, DocumentItem } from '../src/rooms/sittings/agenda-papers/index.ts';
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
const clock = fixedClock('2024-06-12T08:00:00Z');
const door = await openDoor(database, { clock });

const { councilId } = council;
const page = `/raad/${councilId}/moeder/2024-06-18`;
const work = `/sekretariat/${councilId}/moeder/2024-06-18/nedtagning`;
/** Stands in the text, in the annex and in its name, and nowhere else. */
const word = 'fejlpenguin';
const annexId = newId<'annexes'>();
const tokens = {
  secretary: await door.sessionOf(council.personId('sekretariat')),
  chair: await door.sessionOf(council.personId('formand')),
  member: await door.sessionOf(council.personId('favrskov')),
};

const addresses = [
  '/',
  '/feed.atom',
  `/raad/${councilId}`,
  `/raad/${councilId}/moeder`,
  `/raad/${councilId}/feed.atom`,
  `/soeg?q=${word}`,
  page,
  `${page}/versioner/1`,
  `${page}/versioner/2`,
  `${page}/punkter/1.1`,
  ...['pdf', 'html', 'json', 'docx', 'zip'].flatMap((ending) => [
    `${page}.${ending}`,
    `${page}.${ending}?version=1`,
  ]),
  `${page}/bilag.pdf`,
  `${page}/bilag.pdf?version=1`,
  `${page}/bilag/${annexId}/${word}.txt`,
  `/kalender/${councilId}.ics`,
];

function agenda(number: 1 | 2, item: DocumentItem): AgendaDocument {
  const base = inventedAgenda(0);
  const version =
    number === 1
      ? { ...base.version, sentAt: null }
      : { number, kind: 'revision' as const, reason: 'Rettet', sentAt: null };
  return { ...base, version, sections: [{ number: 1, title: 'Sager', items: [item] }] };
}

before(async () => {
  const file = await uploaded(door.services.files, `${word}.txt`, `Bilaget om ${word}`);
  const annex = inventedAnnex(1, {
    id: annexId,
    title: `Notat om ${word}`,
    fileName: `${word}.txt`,
    fileHash: file.hash,
    mediaType: 'text/plain',
  });
  const item = inventedItem('1.1', 1, { id: newId(), title: `Punkt om ${word}` });
  const parts = item.parts && { ...item.parts, annexes: [annex] };
  for (const number of [1, 2] as const) {
    const title = number === 1 ? item.title : `${item.title}, rettet`;
    const paperId = await storeVersion(database, agenda(number, { ...item, title, parts }), null);
    await database.as(systemViewer, async (trx) => {
      const act = actOf(trx, systemViewer, fixedClock(`2024-06-1${number - 1}T10:00:00Z`));
      expectOk(await inner(act, putOut, { councilId, kind: agendaKind, paperId }));
    });
  }
});

/** The addresses whose answer holds the word; each asked twice, so that what is kept is asked too. */
async function addressesWithWord(token: string | null): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    for (let time = 0; time < 2; time += 1) {
      const reply = await door.ask(address, { token });
      const text = await textOf(address, new Uint8Array(await reply.arrayBuffer()));
      const told = `${text}\n${[...reply.headers].join('\n')}`.replaceAll(`q=${word}`, '').toLowerCase();
      const asked = address.startsWith('/soeg');
      if (asked ? told.includes('1 fund') || told.includes('2 fund') : told.includes(word))
        found.push(address);
    }
  }
  return [...new Set(found)];
}

async function pressed(token: string, form: Readonly<Record<string, string>>, path = work): Promise<number> {
  const reply = await door.ask(path, { token, form });
  // The servers hear of it a moment after the answer.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return reply.status;
}

async function putEverythingBack(): Promise<void> {
  const shown = await (await door.ask(work, { token: tokens.secretary })).text();
  for (const [, paper = ''] of shown.matchAll(/name="paperId" value="([^"]+)"/g))
    assert.equal(await pressed(tokens.secretary, { paperId: paper }, `${work}/fortryd`), 303);
}

describe('an agenda that is taken down', () => {
  let stood: readonly string[] = [];

  test('stood everywhere before', async () => {
    stood = await addressesWithWord(null);
    assert.ok(stood.length >= 17, stood.join(' '));
    // What is kept for the member's kind of reader must be forgotten too.
    assert.ok((await addressesWithWord(tokens.member)).length >= 17);
  });

  test('is the secretariat’s to take down, with a reason', async () => {
    assert.equal(await pressed(tokens.chair, { versions: 'all', reason: 'Fejl' }), 403);
    assert.equal(await pressed(tokens.member, { versions: 'all', reason: 'Fejl' }), 403);
    assert.equal(await pressed(tokens.secretary, { versions: 'all', reason: '' }), 422);
    assert.equal((await addressesWithWord(null)).length, stood.length);
  });

  test('is nowhere after, neither for the public nor for the members, who hear that it was', async () => {
    assert.equal(await pressed(tokens.secretary, { versions: 'all', reason: 'Nævner en person' }), 303);
    for (const token of [null, tokens.member]) {
      assert.deepEqual(await addressesWithWord(token), []);
      for (const path of [
        page,
        `${page}/versioner/2`,
        `${page}/punkter/1.1`,
        `${page}.pdf`,
        `${page}/bilag.pdf`,
      ]) {
        const reply = await door.ask(path, { token });
        assert.equal(reply.status, 410, path);
        // A browser that kept it would show it after the agenda is put up again.
        assert.match(reply.headers.get('cache-control') ?? '', /no-store/, path);
        const text = await reply.text();
        assert.match(text, /Dagsordenen er taget ned/);
        assert.match(text, /Mødet holdes tirsdag den 18\. juni 2024 kl\. 9\.30, Rådhuset i Viborg\./);
        assert.match(text, /onsdag den 12\. juni 2024/);
        assert.doesNotMatch(text, /Nævner en person/);
      }
    }
  });

  test('is still read by the secretariat and the chair, with the reason', async () => {
    for (const token of [tokens.secretary, tokens.chair]) {
      const text = await (await door.ask(page, { token })).text();
      assert.match(text, new RegExp(word));
      assert.match(text, /Taget ned[\s\S]*Begrundelse: Nævner en person/);
    }
  });

  test('is told of in the history of the meeting, to those who prepare it', async () => {
    const told = await database.asSystem('command-line', (trx) =>
      trx
        .selectFrom('events')
        .select(['actor_name', 'closed'])
        .where('command', '=', 'publications.take-down')
        .execute(),
    );
    assert.deepEqual(told, [{ actor_name: 'Sekretariatet i KKR Midtjylland', closed: true }]);
  });

  test('is back everywhere when it is put back', async () => {
    await putEverythingBack();
    assert.deepEqual(await addressesWithWord(null), stood);
  });

  test('version by version: the older goes alone, the newest takes its place with it', async () => {
    assert.equal(await pressed(tokens.secretary, { versions: '1', reason: 'Kun den første' }), 303);
    const without = (await addressesWithWord(null)).filter((address) => /version(?:er\/|=)1/.test(address));
    assert.deepEqual(without, []);
    const newest = await door.ask(page);
    assert.equal(newest.status, 200);
    assert.doesNotMatch(await newest.text(), /Hvad er ændret siden version 1/);
    assert.equal((await door.ask(`${page}/versioner/1`)).status, 410);
    await putEverythingBack();
    assert.equal(await pressed(tokens.secretary, { versions: '2', reason: 'Kun den nyeste' }), 303);
    assert.equal((await door.ask(page)).status, 410);
    assert.equal((await door.ask(`${page}/versioner/1`)).status, 200);
    assert.equal((await door.ask(`${page}/bilag/${annexId}/${word}.txt`)).status, 404);
    assert.match(await (await door.ask(`/soeg?q=${word}`)).text(), /Ingen fund/);
    await putEverythingBack();
  });
});
