import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { paragraph } from 'tvaers-richtext';
import { testDatabase } from '../../../../test/database.ts';
import { type DemoCouncil, demoCouncil } from '../../../../test/demo.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../test/invented-agenda.ts';
import { storeVersion } from '../../../../test/published-agenda.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { asId, newId } from '../../../kernel/ids.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { agendaKind } from '../../sittings/agendas/index.ts';
import { publicationRoutes } from '../publications/index.ts';
import { publicSiteRoutes } from './index.ts';

const routes = [...publicationRoutes([agendaKind]), ...publicSiteRoutes([agendaKind])];
const { database: db } = await testDatabase();
const services = await testServices(db, fixedClock('2024-06-03T08:00:00Z'));
const secret = 'bestikkelsessag';
const page = '/raad/kkr-midtjylland/moeder/2024-06-18';
let demo: DemoCouncil;

const closedItem = inventedItem('3.2', 50, {
  title: 'Udpegning til bestyrelsen',
  closedReason: 'Punktet handler om enkeltpersoner.',
  parts: {
    background: [paragraph(`Baggrunden er en ${secret}.`)],
    recommendationLead: `Det indstilles i denne ${secret}, at KKR`,
    recommendations: [`afslutter den ${secret}`],
    caseStatement: [paragraph(`Sagen om ${secret}en.`)],
    presenters: [`Advokaten i ${secret}en`],
    expectedMinutes: 5,
    annexes: [inventedAnnex(1, { title: `Notat om ${secret}`, fileName: `${secret}.pdf` })],
  },
});

const openItem = inventedItem('3.1', 40, { closedReason: null });
const closedAnnex = inventedAnnex(2, {
  title: 'Priser',
  fileName: `${secret}.xlsx`,
  closedReason: 'Fortrolige priser',
});

before(async () => {
  demo = await demoCouncil(db);
  const parts = openItem.parts && { ...openItem.parts, annexes: [closedAnnex] };
  const base = inventedAgenda(0);
  const sections = base.sections.map((section) =>
    section.number === 3 ? { ...section, items: [{ ...openItem, parts }, closedItem] } : section,
  );
  await storeVersion(db, { ...base, sections });
  // The closed item changes, so that the list of changes has something to give away.
  const version = { number: 2, kind: 'revision', reason: 'Rettet', sentAt: '2024-06-13T08:00:00Z' } as const;
  const changed = {
    ...closedItem,
    parts: closedItem.parts && { ...closedItem.parts, recommendations: [`åbner en ny ${secret}`] },
  };
  const later = sections.map((section) =>
    section.number === 3 ? { ...section, items: [{ ...openItem, parts }, changed] } : section,
  );
  await storeVersion(db, { ...base, version, sections: later });
});

async function read(path: string, viewer?: Viewer): Promise<string> {
  const reply = await answerOf(routes, viewer ? { path, viewer } : { path }, services);
  assert.equal(reply.status, 200, path);
  return reply.text();
}

const everywhere = [
  '/',
  '/raad/kkr-midtjylland',
  '/raad/kkr-midtjylland/moeder',
  page,
  `${page}/versioner/1`,
  `${page}/punkter/3.1`,
  `${page}/punkter/3.2`,
  '/feed.atom',
  '/raad/kkr-midtjylland/feed.atom',
  '/kommuner/751',
];

describe('closed text', () => {
  test('reaches neither the public nor anyone without a seat in the council, on any page', async () => {
    const viewers: readonly Viewer[] = [
      { kind: 'public' },
      ...(['guest', 'municipal-officer', 'partner', 'administrator'] as const).map(
        (role): Viewer => ({
          kind: 'person',
          personId: newId(),
          name: role,
          grants: [{ role, councilId: asId('kkr-midtjylland'), municipalityCode: null }],
        }),
      ),
      {
        kind: 'person',
        personId: newId(),
        name: 'Sekretæren i Nordjylland',
        grants: [
          { role: 'secretariat', councilId: asId<'councils'>('kkr-nordjylland'), municipalityCode: null },
        ],
      },
    ];
    for (const viewer of viewers) {
      for (const path of everywhere) {
        assert.doesNotMatch(await read(path, viewer), new RegExp(secret, 'i'), `${path} as ${viewer.kind}`);
      }
    }
  });

  test('leaves the heading and the words "Lukket punkt"', async () => {
    const text = await read(`${page}/punkter/3.2`);
    assert.match(text, /Udpegning til bestyrelsen/);
    assert.match(text, /Lukket punkt/);
  });

  test('is read by members, substitutes, the chair and the secretariat', async () => {
    for (const key of ['favrskov', 'formand', 'sekretariat']) {
      assert.match(await read(`${page}/punkter/3.2`, demo.viewer(key)), new RegExp(secret), key);
    }
  });
});
