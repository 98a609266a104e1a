import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { sharedFolder } from '../shared.ts';
import { openChromium } from './chromium.ts';
import { type JourneySite, startSite } from './site.ts';
import { assertFits, bringSession, desk, findFaults, openPage, phone } from './visitor.ts';

/** The real agenda where it lies beside the project, else a short one in words of our own. */
async function theAgenda(): Promise<{ name: string; mimeType: string; buffer: Buffer; item: string }> {
  const shared = sharedFolder();
  const mimeType = 'text/plain';
  if (shared !== null) {
    const name = '004_9c258037e0d599bf.txt';
    return { name, mimeType, buffer: await readFile(join(shared, 'sources', name)), item: '3.4' };
  }
  const text = `3. Regionalpolitiske sager

3.4. Busser i yderområderne
SAG-2025-00012 ghi

Baggrund
Ruterne lægges om til sommer.

Indstilling
Det indstilles, at KKR Midtjylland godkender tidsplanen.
`;
  return { name: 'dagsorden.txt', mimeType, buffer: Buffer.from(text), item: '3.4' };
}

describe('an agenda in a file becomes an agenda on the site', () => {
  let browser: Browser;
  let site: JourneySite;

  before(async () => {
    site = await startSite();
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [day, javaScriptEnabled] of [
    ['2031-03-04', true],
    ['2031-03-11', false],
  ] as const) {
    test(`uploaded, looked over, corrected, stored, script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { item, ...file } = await theAgenda();
      const page = await openPage(browser, site, { ...desk, javaScriptEnabled });
      await bringSession(page, site, 'sekretariat');
      await page.goto('/sekretariat/kkr-midtjylland/import');
      await page.getByLabel('Fil', { exact: true }).setInputFiles(file);
      await page.getByLabel('Mødets dato').fill(day);
      await page.getByRole('button', { name: 'Læs filen' }).click();
      await page.getByRole('heading', { name: 'Forstået' }).waitFor();
      await correctTitle(page, item);
      await page.getByRole('button', { name: 'Videre: læg på dagsordenen' }).click();
      await page.getByRole('heading', { name: 'Det sker, når filen lægges ind' }).waitFor();
      for (const yes of await page.locator('.import-ask').getByRole('checkbox').all()) await yes.check();
      await page.getByLabel('Mødet begynder').fill('09:30');
      await page.getByRole('button', { name: 'Læg ind', exact: true }).click();
      await page.waitForURL(`**/moeder/${day}`);
      await page.getByText(/nye punkter, 0 rettet og 0 uændret/).waitFor();
      await page.getByRole('link', { name: 'En rettet titel' }).waitFor();
      await page.context().close();
    });
  }

  async function correctTitle(page: Page, item: string): Promise<void> {
    const title = page.getByLabel(`Titel på punkt ${item}`);
    // What is doubtful stands open.
    if (!(await title.isVisible())) {
      await page.locator('summary', { hasText: new RegExp(`^${item.replace('.', '\\.')} `) }).focus();
      await page.keyboard.press('Enter');
    }
    await title.fill('En rettet titel');
  }

  test('the pages of it fit a phone, and axe finds nothing', async () => {
    const { item: _, ...file } = await theAgenda();
    const page = await openPage(browser, site, phone);
    await bringSession(page, site, 'sekretariat');
    await page.goto('/sekretariat/kkr-midtjylland/import');
    assert.deepEqual(await findFaults(page), []);
    await assertFits(page, 'the upload');
    await page.getByLabel('Fil', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Læs filen' }).click();
    await page.getByRole('heading', { name: 'Forstået' }).waitFor();
    assert.deepEqual(await findFaults(page), []);
    await assertFits(page, 'the preview');
  });
});
