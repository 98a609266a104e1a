import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { asId } from '../../src/kernel/ids.ts';
import { expectOk } from '../../src/kernel/result.ts';
import { systemAs } from '../../src/kernel/system.ts';
import { doorFor } from '../../src/platform/door/index.ts';
import { findPersonByEmail, startSession } from '../../src/rooms/ground/identity/index.ts';
import { demoEmail, demoPassword } from '../../src/rooms/ground/identity/storyboards.ts';
import type { JourneySite } from './site.ts';

export const desk = { viewport: { width: 1280, height: 900 }, locale: 'da-DK' } as const;
export const phone = { viewport: { width: 390, height: 844 }, locale: 'da-DK' } as const;

/** A page of a browser of one's own, on the site's front page. Whatever its console complains of fails the test. */
export async function openPage(
  browser: Browser,
  site: JourneySite,
  options: BrowserContextOptions = desk,
): Promise<Page> {
  const context = await browser.newContext({ ...options, baseURL: site.address });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** Signs in as people do. */
export async function signIn(page: Page, key: string): Promise<void> {
  await page.goto('/log-ind');
  await page.getByLabel('E-mail').fill(demoEmail(key));
  await page.getByLabel('Adgangskode').fill(demoPassword);
  await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
  await page.waitForURL('**/mit');
}

/** Signed in without the form: for the pages where signing in is not what is tried. */
export async function bringSession(page: Page, site: JourneySite, key: string): Promise<void> {
  const { db } = site.services;
  const person = await db.asSystem('demonstration', (trx) => findPersonByEmail(trx, demoEmail(key)));
  const door = doorFor(site.services, systemAs('demonstration'));
  const token = expectOk(await door.do(startSession, { personId: person?.id ?? asId('') }));
  await page.context().addCookies([{ name: 'tvaers', value: token, url: site.address }]);
}

/** WCAG 2.2 AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA, one line each. */
export function findFaults(page: Page): Promise<readonly string[]> {
  return analyse(new AxeBuilder({ page }).withTags(wcag));
}

/** What axe finds against every rule it knows, one line each. */
export function findAnyFaults(page: Page): Promise<readonly string[]> {
  return analyse(new AxeBuilder({ page }));
}

/** Axe opens a page of its own to gather what frames say, and no page here has any: without it a look takes half the time. */
async function analyse(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

/** Nothing is wider than the window. */
export async function assertFits(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(over <= 0, `${where} is ${over} px too wide`);
}
