import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { fixedClock } from '../../src/kernel/clock.ts';
import { asId, newId } from '../../src/kernel/ids.ts';
import { systemViewer } from '../../src/kernel/viewer.ts';
import { makeApp } from '../../src/main/app.ts';
import { paperKinds } from '../../src/main/paper-kinds.ts';
import { pageCache } from '../../src/platform/http/page-cache.ts';
import { routes as councils } from '../../src/rooms/ground/councils/index.ts';
import { publicSiteRoutes } from '../../src/rooms/outward/public-site/index.ts';
import { publicationRoutes } from '../../src/rooms/outward/publications/index.ts';
import { assetRoutes } from '../../src/ui/assets.ts';
import { examples } from '../../src/ui/examples.ts';
import { galleryRoutes } from '../../src/ui/gallery.ts';
import { testDatabase } from '../database.ts';
import { demoCouncil } from '../demo.ts';
import { inventedAgenda, inventedItem } from '../invented-agenda.ts';
import { storeVersion } from '../published-agenda.ts';
import { testServices } from '../visit.ts';
import { openChromium } from './chromium.ts';
import { findAnyFaults } from './visitor.ts';

const agenda = '/raad/kkr-midtjylland/moeder/2024-06-18';
const pages = [
  '/',
  '/raad/kkr-midtjylland',
  '/raad/kkr-midtjylland/moeder',
  agenda,
  `${agenda}/versioner/1`,
  `${agenda}/punkter/3.1`,
  `${agenda}/punkter/3.2`,
  '/raad/kkr-midtjylland/moeder/2024-09-13',
  '/kommuner',
  '/kommuner/751',
  '/tilgaengelighed',
  '/findes-ikke',
];

describe('reading as the public, without script', () => {
  let browser: Browser;
  let address = '';
  let stop: () => void = () => {};

  before(async () => {
    const { database } = await testDatabase();
    await demoCouncil(database);
    await storeAgenda(database);
    const services = await testServices(database, fixedClock('2024-06-14T08:00:00Z'));
    const read = [...publicationRoutes(paperKinds), ...publicSiteRoutes(paperKinds)];
    const routes = [...assetRoutes, ...galleryRoutes, ...read, ...councils];
    const app = makeApp({ ...services, cache: pageCache([]) }, routes);
    await new Promise<void>((ready) => {
      const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) => {
        address = `http://localhost:${port}`;
        ready();
      });
      stop = () => server.close();
    });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    stop();
  });

  async function open(path: string, width: number): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'da-DK' });
    const page = await context.newPage();
    await page.goto(address + path);
    return page;
  }

  function tooWide(page: Page): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  test(`axe finds nothing in any of the ${Object.keys(examples).length} examples of the components`, async () => {
    for (const width of [390, 1280]) {
      const page = await open('/dev/komponenter', width);
      assert.ok((await page.locator('section').count()) >= Object.keys(examples).length);
      assert.ok((await tooWide(page)) <= 0, `too wide at ${width} px`);
      assert.deepEqual(await findAnyFaults(page), [], `at ${width} px`);
      await page.context().close();
    }
  });

  for (const path of pages) {
    test(`${path} fits a phone and a desk, and axe finds nothing`, async () => {
      const page = await open(path, 1280);
      assert.ok((await tooWide(page)) <= 0, 'too wide at 1280 px');
      await page.setViewportSize({ width: 390, height: 844 });
      assert.ok((await tooWide(page)) <= 0, 'too wide at 390 px');
      assert.deepEqual(await findAnyFaults(page), []);
      await page.context().close();
    });
  }

  test('from the front page to an item with the keyboard alone, script off', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').textContent(), 'Gå til sidens indhold');
    for (const name of ['KKR Midtjylland', 'Læs dagsordenen']) {
      await page.getByRole('main').getByRole('link', { name }).first().focus();
      await page.keyboard.press('Enter');
    }
    await page
      .getByRole('navigation', { name: 'Indhold' })
      .getByRole('link', { name: /^3\.1 / })
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#punkt-3\.1$/);
    await page.locator('#punkt-3\\.1 h3 a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}${agenda}/punkter/3.1`);
    assert.equal(await page.locator('h1').count(), 1);
    await context.close();
  });

  test('the feeds are well-formed Atom', async () => {
    const page = await open('/tilgaengelighed', 1280);
    for (const path of ['/feed.atom', '/raad/kkr-midtjylland/feed.atom']) {
      const root = await page.evaluate(async (feed) => {
        const text = await (await fetch(feed)).text();
        const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
        return `${documentElement.namespaceURI} ${documentElement.localName} ${documentElement.getElementsByTagName('entry').length}`;
      }, path);
      assert.equal(root, 'http://www.w3.org/2005/Atom feed 2', path);
    }
    await page.context().close();
  });

  test('on paper there is nothing to press', async () => {
    const page = await open(agenda, 1280);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-menu', '.site-footer', '.agenda-contents', '.downloads']) {
      assert.equal(await page.locator(part).first().isVisible(), false, part);
    }
    assert.equal(await page.locator('#punkt-3\\.1 .item-text').isVisible(), true);
    await page.context().close();
  });
});

/** Two versions with everything a page can show, and a meeting that is to come. */
async function storeAgenda(database: Awaited<ReturnType<typeof testDatabase>>['database']): Promise<void> {
  const base = inventedAgenda(1);
  const closed = inventedItem('3.2', 50, { title: 'Udpegning', closedReason: 'Enkeltpersoner' });
  const sections = base.sections.map((section) =>
    section.number === 3 ? { ...section, items: [...section.items, closed] } : section,
  );
  await storeVersion(database, { ...base, sections });
  const later = sections.map((section) =>
    section.number === 6
      ? {
          ...section,
          items: section.items.map((item) => ({ ...item, withdrawnReason: 'Sagen er ikke klar.' })),
        }
      : { ...section, items: section.items.map((item) => ({ ...item, title: `${item.title} igen` })) },
  );
  const version = {
    number: 2,
    kind: 'revision',
    reason: 'Punkt 6.1 er trukket.',
    sentAt: '2024-06-13T08:00:00Z',
  } as const;
  await storeVersion(database, { ...base, version, sections: later });
  const planned = { starts_at: '09:30', place: 'Rådhuset', form: 'physical', kind: 'ordinary' };
  await database.as(systemViewer, (trx) =>
    trx
      .insertInto('meetings')
      .values({ id: newId(), council_id: asId('kkr-midtjylland'), held_on: '2024-09-13', ...planned })
      .execute(),
  );
}
