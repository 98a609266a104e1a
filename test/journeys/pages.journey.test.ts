import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { rights } from '../../src/kernel/rights.ts';
import { routes } from '../../src/main/routes.ts';
import { storyboards, tellStory } from '../../src/main/storyboards.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { keyOfRole } from '../demo.ts';
import { addressFiller, nameOf } from '../permissions/addresses.ts';
import { tellTheRest } from '../permissions/the-rest.ts';
import { openChromium } from './chromium.ts';
import { type JourneySite, startSite } from './site.ts';
import { assertFits, bringSession, findFaults, openPage } from './visitor.ts';

/** Files, not pages; a mail, which is not the site's own page; and the way to an organisation's own sign-in. */
const isFile = (route: Route) =>
  / \/(?:assets|browser)\/|\/:(?:file|calendar)$|\.(?:pdf|atom)$|\/bilag\/:annex(?:\/:name)?$|\/billeder\/:hash$|\/udsendelse\/(?:mail|igen)$|\/adgangskode\/:token$|\/kilde\/fil$|\/log-ind\/med\//.test(
    nameOf(route),
  ) && !route.path.includes('/punkter/');
const pages = routes.filter((route) => route.method === 'GET' && !isFile(route));

/** Who has the page to work with: whoever of these has its right. */
const hands = ['secretariat', 'member', 'administrator'] as const;

function suitedTo({ access }: Route): string | null {
  if (access === 'public') return null;
  if (access === 'signed-in') return keyOfRole.member;
  const hand = hands.find((role) => [...rights[access].roles].includes(role));
  assert.ok(hand, `nobody to look at what asks for ${access}`);
  return keyOfRole[hand];
}

describe('every page', () => {
  let browser: Browser;
  let site: JourneySite;
  let addressOf: (route: Route) => string;
  const open = new Map<string, Page>();

  before(async () => {
    site = await startSite();
    for (const storyboard of storyboards) await tellStory(site.services, storyboard);
    await tellTheRest(site.services);
    addressOf = await addressFiller(site.services.db);
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function pageOf(key: string | null): Promise<Page> {
    const known = open.get(key ?? '');
    if (known) return known;
    const page = await openPage(browser, site);
    if (key !== null) await bringSession(page, site, key);
    open.set(key ?? '', page);
    return page;
  }

  /** Whose page and where: a kind of page in one state is looked at once, whichever route or story leads there. */
  const looked = new Set<string>();

  async function look(key: string | null, address: string): Promise<void> {
    const sight = `${key} ${address}`;
    if (looked.has(sight)) return;
    looked.add(sight);
    const page = await pageOf(key);
    const reply = await page.goto(address);
    assert.equal(reply?.status(), 200, address);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await assertFits(page, `${address} at ${width} px`);
      assert.deepEqual(await findFaults(page), [], `${address} at ${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const header of await page.locator('.site-header').all()) {
      const height = await header.evaluate((part) => part.clientHeight);
      assert.ok(height < 80, `${address}: the header is ${height} px high at 1280 px, more than one row`);
    }
    // WCAG 1.4.10: what a page at 1280 px shows to who has made it four times larger.
    await page.setViewportSize({ width: 320, height: 900 });
    await assertFits(page, `${address} at 320 px`);
  }

  test('there are pages to look at', () => assert.ok(pages.length > 30, `${pages.length}`));

  for (const route of pages) {
    test(`${nameOf(route)} is accessible and fits a desk and a phone`, async () => {
      const empty = /\/del$/.test(route.path);
      // Who keeps one council only has nobody to share a matter with.
      if (empty) assert.equal((await (await pageOf('sekretariat')).goto(addressOf(route)))?.status(), 404);
      else await look(suitedTo(route), addressOf(route));
    });
  }

  // The components' own page is looked at by the journey of reading.
  for (const address of ['/dev', '/dev/mail']) {
    test(`${address} is accessible and fits a desk and a phone`, async () => {
      await look(null, address);
    });
  }

  for (const { key, as, address } of storyboards) {
    test(`the situation ${key} is accessible and fits a desk and a phone`, async () => {
      await look(as, address);
    });
  }
});
