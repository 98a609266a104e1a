import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { type DemoCouncil, demoCouncil } from '../../../../test/demo.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../test/invented-agenda.ts';
import { storeVersion } from '../../../../test/published-agenda.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { asId, newId } from '../../../kernel/ids.ts';
import { systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import type { AgendaDocument, DocumentItem } from '../../sittings/agenda-papers/index.ts';
import { agendaKind } from '../../sittings/agendas/index.ts';
import { publicationRoutes } from '../publications/index.ts';
import { publicSiteRoutes } from './index.ts';

const routes = [...publicationRoutes([agendaKind]), ...publicSiteRoutes([agendaKind])];
const { database: db } = await testDatabase();
const services = await testServices(db, fixedClock('2024-06-03T08:00:00Z'));
const page = '/raad/kkr-midtjylland/moeder/2024-06-18';
let demo: DemoCouncil;

const closedItem = inventedItem('3.2', 50, { title: 'Udpegning', closedReason: 'Enkeltpersoner' });

const openItem = inventedItem('3.1', 40);
const withClosedAnnex: DocumentItem = {
  ...openItem,
  parts: openItem.parts && {
    ...openItem.parts,
    annexes: [
      inventedAnnex(1, { mark: 'a1', title: 'Notat om den første afprøvning', size: 4_321_000, pages: 12 }),
      inventedAnnex(2, {
        title: 'Priser fra leverandøren',
        fileName: 'priser.xlsx',
        closedReason: 'Fortrolige priser',
      }),
    ],
  },
};

function agenda(version: Partial<AgendaDocument['version']>, items: readonly DocumentItem[]): AgendaDocument {
  const base = inventedAgenda(0);
  const sections = base.sections.map((section) => ({
    ...section,
    items: section.number === 3 ? [...items] : [],
  }));
  return { ...base, version: { ...base.version, ...version }, sections };
}

const first = agenda({}, [withClosedAnnex, closedItem, inventedItem('3.3', 41)]);
const second = agenda(
  { number: 2, kind: 'revision', reason: 'Punkt 3.3 er trukket.', sentAt: '2024-06-13T08:00:00Z' },
  [
    { ...withClosedAnnex, title: 'Fordelingen af udgifter i 2025' },
    closedItem,
    inventedItem('3.3', 41, { withdrawnReason: 'Sagen er ikke klar.' }),
    inventedItem('3.4', 42, { sending: 2, title: 'Ny orientering' }),
  ],
);

before(async () => {
  demo = await demoCouncil(db);
  await storeVersion(db, first);
  await storeVersion(db, second);
  const planned = { starts_at: '09:30', place: 'Rådhuset', form: 'physical', kind: 'ordinary' };
  await db.as(systemViewer, (trx) =>
    trx
      .insertInto('meetings')
      .values([
        { id: newId(), council_id: asId('kkr-midtjylland'), held_on: '2024-09-13', ...planned },
        { id: newId(), council_id: asId('kkr-midtjylland'), held_on: '2023-09-13', ...planned },
        {
          id: newId(),
          council_id: asId('kkr-nordjylland'),
          held_on: '2024-06-21',
          ...planned,
          cancelled_at: '2024-05-01T08:00:00Z',
          cancelled_reason: 'For få sager.',
        },
      ])
      .execute(),
  );
});

async function read(path: string, viewer?: Viewer): Promise<string> {
  const reply = await answerOf(routes, viewer ? { path, viewer } : { path }, services);
  assert.equal(reply.status, 200, path);
  return reply.text();
}

async function statusOf(path: string): Promise<number> {
  return (await answerOf(routes, { path }, services)).status;
}

describe('the front page', () => {
  test('names the five councils with their next meeting, the cancelled one left out', async () => {
    const text = await read('/');
    assert.equal(text.match(/class="council-card"/g)?.length, 5);
    assert.match(
      text,
      /KKR Midtjylland<\/a><\/h3><p>19 kommuner<\/p><p>Næste møde: <a href="[^"]*2024-06-18">18\. juni 2024/,
    );
    assert.match(text, /KKR Nordjylland<\/a><\/h3><p>11 kommuner<\/p><p>Intet planlagt møde/);
  });

  test('says what is new, the newest first, with the reason', async () => {
    const text = await read('/');
    const revision = text.indexOf('Ny version af dagsordenen til mødet den 18. juni 2024');
    const original = text.indexOf('KKR Midtjylland: Dagsorden til mødet den 18. juni 2024');
    assert.ok(revision > 0 && original > revision);
    assert.match(text, /Punkt 3\.3 er trukket\./);
  });
});

describe('a council', () => {
  test('shows its next meeting with the agenda to read, and the ones after', async () => {
    const text = await read('/raad/kkr-midtjylland');
    assert.match(text, /Tirsdag den 18\. juni 2024/);
    assert.match(text, /Læs dagsordenen/);
    assert.match(text, /Fredag den 13\. september 2024/);
    assert.match(text, /href="\/kalender\/kkr-midtjylland\.ics"/);
  });

  test('lists its meetings by year, the newest first', async () => {
    const text = await read('/raad/kkr-midtjylland/moeder');
    assert.ok(text.indexOf('<h2>2024</h2>') < text.indexOf('<h2>2023</h2>'));
    assert.ok(text.indexOf('2024-09-13') < text.indexOf('2024-06-18'));
  });

  test('that does not exist is not found', async () => {
    assert.equal(await statusOf('/raad/kkr-bornholm'), 404);
    assert.equal(await statusOf('/raad/kkr-bornholm/moeder'), 404);
    assert.equal(await statusOf('/raad/kkr-bornholm/feed.atom'), 404);
  });
});

describe('an agenda', () => {
  test('has its sections and items in order, each with an anchor and an address of its own', async () => {
    const text = await read(page);
    const anchors = [...text.matchAll(/id="((?:afsnit|punkt)-[0-9.]+)"/g)].map((match) => match[1]);
    assert.deepEqual(anchors, [
      ...['afsnit-1', 'afsnit-2', 'afsnit-3', 'punkt-3.1', 'punkt-3.2', 'punkt-3.3', 'punkt-3.4'],
      ...['afsnit-4', 'afsnit-5', 'afsnit-6', 'afsnit-7'],
    ]);
    assert.match(text, new RegExp(`href="${page}/punkter/3\\.1"`));
  });

  test('lists annexes with type, pages and size', async () => {
    assert.match(
      await read(page),
      /Bilag 1: Notat om den første afprøvning<\/a>[\s\S]{0,80}PDF, 12 sider, 4,3 MB/,
    );
  });

  test('a closed annex has its title and no link; those who sit in the council have the link', async () => {
    const link = new RegExp(`href="${page}/bilag/annex-2/`);
    const open = await read(page);
    assert.match(open, /Bilag 2: Priser fra leverandøren/);
    assert.doesNotMatch(open, link);
    assert.match(await read(page, demo.viewer('favrskov')), link);
  });

  test('a withdrawn item keeps its number and says so, without its text', async () => {
    const text = await read(`${page}/punkter/3.3`);
    assert.match(text, /Punktet er udgået/);
    assert.match(text, /Sagen er ikke klar\./);
    assert.doesNotMatch(text, /Sagsfremstilling/);
  });

  test('a later version says why it came and what changed', async () => {
    const text = await read(page);
    assert.match(text, /Hvad er ændret siden version 1\?/);
    assert.match(text, /Ændret: <a[^>]*>3\.1 Fordelingen af udgifter i 2025/);
    assert.match(text, /Udgået: <a[^>]*>3\.3/);
    assert.match(text, /Nyt punkt: <a[^>]*>3\.4 Ny orientering/);
    assert.match(text, /<ins>/);
  });

  test('the version before is still there and says that it is old', async () => {
    const text = await read(`${page}/versioner/1`);
    assert.match(text, /Du læser version 1/);
    assert.doesNotMatch(text, /Ny orientering/);
  });

  test('an item leads to the one before and the one after', async () => {
    const text = await read(`${page}/punkter/3.3`);
    assert.match(text, /rel="prev"><small>Forrige punkt<\/small>3\.2/);
    assert.match(text, /rel="next"><small>Næste punkt<\/small>3\.4/);
  });

  test('what is not there is not found', async () => {
    const missing = [`${page}/punkter/9.9`, `${page}/versioner/3`, `${page}/versioner/999`];
    for (const path of [...missing, '/raad/kkr-midtjylland/moeder/2024-02-30']) {
      assert.equal(await statusOf(path), 404, path);
    }
  });
});

describe('a meeting without an agenda', () => {
  test('that is to come says when the agenda comes: 13 September less seven days', async () => {
    const text = await read('/raad/kkr-midtjylland/moeder/2024-09-13');
    assert.match(text, /Den kommer senest fredag den 6\. september 2024/);
  });

  test('that is over says that there is none', async () => {
    assert.match(await read('/raad/kkr-midtjylland/moeder/2023-09-13'), /Der er ingen dagsorden/);
  });

  test('that is cancelled says so, with the reason', async () => {
    const text = await read('/raad/kkr-nordjylland/moeder/2024-06-21');
    assert.match(text, /Mødet er aflyst[\s\S]*For få sager\./);
    assert.doesNotMatch(text, /Dagsordenen er ikke sendt ud/);
  });

  test('a version that is approved but not sent out is nobody’s to read here', async () => {
    const waiting = agenda({ sentAt: null }, [openItem]);
    const meeting = { ...waiting.meeting, id: newId<'meetings'>(), heldOn: '2024-10-10' };
    await storeVersion(db, { ...waiting, meeting }, null);
    const path = '/raad/kkr-midtjylland/moeder/2024-10-10';
    assert.match(await read(path), /Dagsordenen er ikke sendt ud endnu/);
    assert.match(await read(path, demo.viewer('sekretariat')), /Dagsordenen er ikke sendt ud endnu/);
    assert.equal(await statusOf(`${path}/versioner/1`), 404);
  });
});

describe('municipalities', () => {
  test('a municipality names its region with the date it changes, its council and the next meetings', async () => {
    assert.match(
      await read('/kommuner/265'),
      /Region Sjælland \(til og med 31\. december 2026, derefter Region Østdanmark\)/,
    );
    const aarhus = await read('/kommuner/751');
    assert.match(aarhus, /Region Midtjylland</);
    assert.match(aarhus, /Tirsdag den 18\. juni 2024/);
    assert.equal(await statusOf('/kommuner/999'), 404);
  });

  test('a search leads to the municipality, or says that it is not known', async () => {
    const found = await answerOf(routes, { path: '/kommuner?navn=%C3%85rhus' }, services);
    assert.deepEqual([found.status, found.headers.get('location')], [303, '/kommuner/751']);
    assert.match(await read('/kommuner?navn=Atlantis%3Cb%3E'), /»Atlantis&lt;b&gt;«/);
  });
});
