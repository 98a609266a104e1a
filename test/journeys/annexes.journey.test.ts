import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { asId } from '../../src/kernel/ids.ts';
import { systemViewer } from '../../src/kernel/viewer.ts';
import { openChromium } from './chromium.ts';
import { type JourneySite, startSite } from './site.ts';
import { assertFits, bringSession, desk, findFaults, openPage, phone } from './visitor.ts';

async function pdf(name: string) {
  const document = await PDFDocument.create();
  document.addPage([300, 300]);
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await document.save()) };
}

describe('annexes in a browser', () => {
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

  /** An item that has no annexes yet, each time another. */
  async function openBareItem(page: Page): Promise<void> {
    await bringSession(page, site, 'sekretariat');
    const found = await site.services.db.as(systemViewer, (trx) =>
      trx
        .selectFrom('agenda_items as item')
        .innerJoin('meetings', 'meetings.id', 'item.meeting_id')
        .innerJoin('agendas', 'agendas.meeting_id', 'item.meeting_id')
        .leftJoin('annexes', 'annexes.item_id', 'item.id')
        .select(['item.id', 'meetings.held_on'])
        .where('annexes.id', 'is', null)
        .where('agendas.state', '!=', 'approved')
        .where('meetings.council_id', '=', asId<'councils'>('kkr-midtjylland'))
        .executeTakeFirstOrThrow(),
    );
    await page.goto(`/sekretariat/kkr-midtjylland/moeder/${found.held_on}/punkter/${found.id}/bilag`);
  }

  function titles(page: Page): Promise<readonly string[]> {
    return page.locator('[data-item] h3').allInnerTexts();
  }

  test('several at once with their progress: the good are taken in, the bad named, and all of it accessible', async () => {
    const page = await openPage(browser, site, desk);
    await openBareItem(page);
    const broken = { name: 'ødelagt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('ikke en PDF') };
    await page
      .getByLabel('Tilføj bilag')
      .setInputFiles([await pdf('brev_et.pdf'), broken, await pdf('brev_to.pdf')]);
    await page.getByRole('button', { name: 'Læg bilagene på punktet' }).click();
    await page.getByText('»ødelagt.pdf«').waitFor();
    assert.deepEqual(await findFaults(page), []);
    await page.getByRole('heading', { name: 'Bilag 2' }).waitFor();
    assert.deepEqual(await titles(page), ['Bilag 1: Brev et', 'Bilag 2: Brev to']);
    assert.deepEqual(await findFaults(page), []);
    await page.setViewportSize(phone.viewport);
    await assertFits(page, 'the list of annexes');
    await page.context().close();
  });

  test('dragged to another place, said more of, removed and put back', async () => {
    const page = await openPage(browser, site, desk);
    await openBareItem(page);
    await page
      .getByLabel('Tilføj bilag')
      .setInputFiles([await pdf('a.pdf'), await pdf('b.pdf'), await pdf('c.pdf')]);
    await page.getByRole('button', { name: 'Læg bilagene på punktet' }).click();
    await page.getByRole('heading', { name: 'Bilag 3' }).waitFor();
    const entries = page.locator('[data-item]');
    await entries.nth(2).dragTo(entries.nth(0), { targetPosition: { x: 60, y: 4 } });
    await page.getByRole('heading', { name: 'Bilag 1: C' }).waitFor();
    assert.deepEqual(await titles(page), ['Bilag 1: C', 'Bilag 2: A', 'Bilag 3: B']);
    await page.getByRole('link', { name: 'Ret bilag 1' }).click();
    await page.getByLabel('Titel').fill('');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('link', { name: 'Skriv bilagets titel.' }).waitFor();
    assert.deepEqual(await findFaults(page), []);
    await page.getByLabel('Titel').fill('Brevet fra ministeriet');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('button', { name: 'Fjern bilag 1' }).click();
    await page.getByRole('button', { name: 'Læg Brevet fra ministeriet tilbage' }).click();
    await page.getByRole('heading', { name: 'Bilag 3: Brevet fra ministeriet' }).waitFor();
    await page.context().close();
  });

  test('found, with the words marked, on a phone and without script', async () => {
    const page = await openPage(browser, site, { ...phone, javaScriptEnabled: false });
    await page.goto('/soeg');
    await page.getByLabel('Søgeord').fill('landstallet flygtn');
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.getByRole('link', { name: 'Landstallet for flygtninge 2025' }).first().waitFor();
    assert.ok((await page.locator('mark').count()) > 1);
    await assertFits(page, 'the search');
    await page.getByRole('link', { name: 'Landstallet for flygtninge 2025' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Landstallet for flygtninge 2025/ }).waitFor();
    await page.context().close();
    const desktop = await openPage(browser, site, desk);
    for (const address of ['/soeg', '/soeg?q=landstal', '/soeg?q=findesikke']) {
      await desktop.goto(address);
      assert.deepEqual(await findFaults(desktop), [], address);
    }
    await desktop.context().close();
  });
});
