import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { startSite } from './site.ts';
import { assertFits, desk, findFaults, openPage, phone } from './visitor.ts';

// The index says which questions there are: each has a test of its own.
const site = await startSite();
const index = await (await fetch(`${site.address}/beregn`)).text();
const addresses = [...new Set(index.match(/(?<=href=")\/beregn\/[^".#]+(?=")/g))].map((address) =>
  address.replaceAll('&amp;', '&'),
);

describe('calculating as anybody', () => {
  let browser: Browser;
  let plain: Page | undefined;
  let scripted: Page | undefined;
  const seen = new Set<string>();

  before(async () => {
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  test('seats are shared out on a phone without script, and taken away', async () => {
    const page = await openPage(browser, site, { ...phone, javaScriptEnabled: false });
    await page.goto('/beregn');
    await page.getByRole('link', { name: 'Fordel pladser efter stemmer' }).click();
    await page.getByLabel('Antal pladser').fill('7');
    const votes = [
      ['A', '340'],
      ['B', '280'],
      ['C', '160'],
      ['D', '60'],
    ] as const;
    for (const [at, [name, count]] of votes.entries()) {
      await page.getByLabel(`Gruppe, række ${at + 1}`).fill(name);
      await page.getByLabel(`Stemmer, række ${at + 1}`).fill(count);
    }
    await page.getByRole('button', { name: 'Beregn' }).click();
    await page.getByRole('heading', { name: 'Trin for trin' }).waitFor();
    // 7 seats by d'Hondt to 340, 280, 160 and 60: 3, 3, 1, 0.
    assert.deepEqual(await page.locator('.answer table tbody tr td:nth-child(3)').allTextContents(), [
      '3',
      '3',
      '1',
      '0',
    ]);
    const link = page.url();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hent som CSV' }).click(),
    ]);
    assert.match(await readFile(await download.path(), 'utf8'), /A;340;3;/);
    const other = await openPage(browser, site);
    await other.goto(link);
    assert.equal(await other.getByLabel('Stemmer, række 1', { exact: true }).inputValue(), '340');
    const chart = other.getByRole('img', { name: '»Stemmer i pct. af alle« og »Pladser i pct. af alle«' });
    assert.equal(await chart.locator('svg.bar-chart').count(), 1);
  });

  test('a visitor in a hurry finds the question, and a group, without script', async () => {
    const page = await openPage(browser, site, { ...phone, javaScriptEnabled: false });
    await page.goto('/beregn');
    await assertFits(page, 'the index');
    await page.getByRole('link', { name: 'Penge', exact: true }).click();
    assert.match(page.url(), /#emne-\d+$/);
    await page.getByRole('link', { name: 'Er vi beslutningsdygtige' }).click();
    await page.getByRole('heading', { name: 'Afgør en afstemning' }).waitFor();
  });

  test('a date is written in words, and a municipality by name, without script', async () => {
    const page = await openPage(browser, site, { ...phone, javaScriptEnabled: false });
    await page.goto('/beregn/deadlines');
    await page.getByLabel('Mødets dato', { exact: true }).fill('18. juni 2024');
    await page.getByRole('button', { name: 'Beregn' }).click();
    await page.getByText('8. juni 2024').first().waitFor();
    await page.goto('/beregn/deadlines');
    await page.getByLabel('Mødets dato: eller vælg i kalenderen').fill('2024-06-18');
    await page.getByRole('button', { name: 'Beregn' }).click();
    await page.getByText('8. juni 2024').first().waitFor();
    await page.goto('/beregn/quotas?slags=population');
    await page.getByLabel('Antal personer').fill('10');
    for (const [at, name, region] of [
      [1, 'Hjørring', 'Nordjylland'],
      [2, '751', 'Midtjylland'],
    ] as const) {
      await page.getByLabel(`Kommune, række ${at}`).fill(name);
      await page.getByLabel(`Region, række ${at}`).fill(region);
      await page.getByLabel(`Folketal, række ${at}`).fill('50000');
    }
    await page.getByRole('button', { name: 'Beregn' }).click();
    await page.getByRole('rowheader', { name: '860 Hjørring' }).waitFor();
    await page.getByRole('rowheader', { name: '751 Aarhus' }).waitFor();
    await assertFits(page, 'an answer by municipality');
    // What looks for faults is itself a script.
    const scripted = await openPage(browser, site, phone);
    await scripted.goto(page.url());
    assert.deepEqual(await findFaults(scripted), []);
  });

  test('what is wrong leads to its field, and a tie goes on with the lot that was drawn', async () => {
    const page = await openPage(browser, site, phone);
    await page.goto('/beregn/apportionment');
    await page.getByRole('link', { name: 'Tre lister står lige om to pladser' }).click();
    assert.deepEqual(await findFaults(page), []);
    await page.getByText('Ret tallene og regn igen').click();
    await page.getByLabel('Stemmer, række 2').fill('halvtreds');
    await page.getByRole('button', { name: 'Beregn' }).click();
    await page.getByRole('link', { name: 'Række 2, kolonnen »Stemmer«' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'groups-2-votes');
    assert.deepEqual(await findFaults(page), []);
    await assertFits(page, 'a refused form');
    await page.getByLabel('Stemmer, række 2').fill('50');
    await page.getByRole('button', { name: 'Beregn' }).click();
    await page.getByRole('checkbox', { name: 'B' }).check();
    await page.getByRole('checkbox', { name: 'C' }).check();
    await page.getByLabel('Hvem trak?').fill('Formanden');
    await page.getByRole('button', { name: 'Regn videre' }).click();
    await page.waitForURL(/lods=/);
    assert.deepEqual(await page.locator('.answer table tbody tr td:nth-child(3)').allTextContents(), [
      '1',
      '1',
      '1',
    ]);
  });

  test('the index is accessible', async () => {
    const page = await openPage(browser, site);
    await page.goto('/beregn');
    assert.deepEqual(await findFaults(page), []);
    assert.ok(addresses.length >= 50, `${addresses.length}`);
  });

  for (const address of addresses) {
    test(`${address} and its first example need no script, and fit a desk and a phone`, async () => {
      const page = await visitor();
      await page.goto(address);
      await lookAt(page, 'asked');
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'Trin for trin' }).waitFor();
      await lookAt(page, 'answered');
      await page.getByText('Ret tallene og regn igen').click();
      await page.getByRole('button', { name: 'Beregn', exact: true }).click();
      await page.getByRole('heading', { name: 'Trin for trin' }).waitFor();
    });
  }

  test('the questions were of several kinds', () => assert.ok(seen.size > 40, [...seen].join(' ')));

  /** What has no script, and goes from question to question. */
  async function visitor(): Promise<Page> {
    plain ??= await openPage(browser, site, { ...phone, javaScriptEnabled: false });
    return plain;
  }

  /** Every page must fit. Those with something that no page before them had, are looked through for faults as well. */
  async function lookAt(page: Page, state: string): Promise<void> {
    await assertFitsBoth(page);
    const parts = (await page.evaluate(listParts)).map((part) => `${state} ${part}`);
    if (parts.every((part) => seen.has(part))) return;
    for (const part of parts) seen.add(part);
    // What looks for faults is itself a script.
    scripted ??= await openPage(browser, site);
    await scripted.goto(page.url());
    for (const width of [1280, 390]) {
      await scripted.setViewportSize({ width, height: 900 });
      await assertFits(scripted, `${page.url()} at ${width} px`);
      assert.deepEqual(await findFaults(scripted), [], `${page.url()} at ${width} px`);
    }
  }
});

async function assertFitsBoth(page: Page): Promise<void> {
  for (const { viewport } of [desk, phone]) {
    await page.setViewportSize(viewport);
    await assertFits(page, `${page.url()} at ${viewport.width} px`);
  }
}

/** The kinds of parts a page is made of: `input.form-input[text]`. Runs in the page. */
function listParts(): string[] {
  const parts = [...document.querySelectorAll('main *')].map(
    (part) => `${part.localName}.${[...part.classList].sort().join('.')}[${part.getAttribute('type') ?? ''}]`,
  );
  return [...new Set(parts)];
}
