import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { until } from '../until.ts';
import { openChromium } from './chromium.ts';
import { type JourneySite, startSite } from './site.ts';
import { assertFits, desk, openPage, phone, signIn } from './visitor.ts';

const council = '/sekretariat/kkr-midtjylland';

describe('an agenda from nothing to the public', () => {
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

  for (const javaScriptEnabled of [true, false]) {
    test(`written, approved, sent out and read, script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      // A Wednesday and a Thursday, eight weeks ahead: the deadline of the agenda is not near.
      const heldOn = wednesdayInWeeks(8)
        .add({ days: javaScriptEnabled ? 0 : 1 })
        .toString();
      const secretary = await openPage(browser, site, { ...desk, javaScriptEnabled });
      await signIn(secretary, 'sekretariat');
      await planMeeting(secretary, heldOn);
      await writeItem(secretary, javaScriptEnabled);
      await addAnnex(secretary);
      await approveAs(await openPage(browser, site, { ...desk, javaScriptEnabled }), heldOn);
      await sendOut(secretary, heldOn);
      await receiveMails(heldOn);
      await readOnPhone(await openPage(browser, site, { ...phone, javaScriptEnabled }), heldOn);
      await secretary.context().close();
    });
  }

  function wednesdayInWeeks(weeks: number): Temporal.PlainDate {
    const today = site.services.clock.today();
    return today.add({ weeks }).add({ days: 3 - today.dayOfWeek });
  }

  async function planMeeting(page: Page, heldOn: string): Promise<void> {
    await page.goto(`${council}/moeder/nyt`);
    await page.getByLabel('Dag', { exact: true }).fill(heldOn);
    await page.getByLabel('Begynder kl.').fill('09:30');
    await page.getByLabel('Sted').fill('Skive Rådhus');
    await page.getByRole('button', { name: 'Planlæg mødet' }).click();
    await page.waitForURL(`**${council}/moeder/${heldOn}`);
    await page.getByRole('button', { name: 'Begynd på dagsordenen' }).click();
    await page.getByText('3. Regionalpolitiske sager').waitFor();
  }

  async function writeItem(page: Page, script: boolean): Promise<void> {
    await page.getByText('Tilføj et punkt under Regionalpolitiske sager').click();
    const section = page.getByRole('region', { name: '3. Regionalpolitiske sager' });
    await section.getByLabel('Punktets titel').fill('Busser på tværs af kommunegrænser');
    await section.getByRole('button', { name: 'Tilføj punktet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Punkt 3.1' }).waitFor();
    if (script) await page.locator('.ProseMirror').first().waitFor();
    await page.getByRole('textbox', { name: 'Baggrund' }).click();
    await page.keyboard.type('Syv kommuner har bedt om en fælles køreplan.');
    await page
      .getByLabel('Indstillinger', { exact: true })
      .fill('godkender den fælles køreplan.\ndrøfter økonomien.');
    await page.getByRole('textbox', { name: 'Sagsfremstilling' }).click();
    await page.keyboard.type('Køreplanen gælder fra næste sommer.');
    await page.getByRole('button', { name: 'Gem punktet' }).click();
    await page.getByText('Punktet er gemt.').waitFor();
  }

  async function addAnnex(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Tilføj og ret bilag' }).click();
    const file = {
      name: 'Fælles køreplan.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Kl. 7.10 fra Skive'),
    };
    await page.getByLabel('Tilføj bilag').setInputFiles(file);
    await page.getByRole('button', { name: 'Læg bilagene på punktet' }).click();
    await page.getByRole('heading', { name: /^Bilag 1: Fælles køreplan/ }).waitFor();
  }

  async function approveAs(page: Page, heldOn: string): Promise<void> {
    await signIn(page, 'formand');
    await page.goto(`${council}/moeder/${heldOn}`);
    await page.getByRole('button', { name: 'Godkend dagsordenen' }).click();
    await page.getByText('Dagsordenen er godkendt og kan sendes ud.').waitFor();
    await page.context().close();
  }

  async function sendOut(page: Page, heldOn: string): Promise<void> {
    await page.goto(`${council}/moeder/${heldOn}/udsendelse`);
    await page.getByLabel('Jeg har set modtagerne og mailen igennem').check();
    await page.getByRole('button', { name: /^Send ud til/ }).click();
    await page.getByText(/^Mailen er på vej til \d+ modtagere\.$/).waitFor();
  }

  /** The four members, the two of the chair, and the two substitutes have each got one. */
  async function receiveMails(heldOn: string): Promise<void> {
    const about = () => site.sent.filter(({ text }) => text.includes(`/moeder/${heldOn}`));
    await until(() => about().length >= 8);
    assert.equal(about().length, 8);
    const mail = about().find(({ to }) => to.startsWith('skive@'));
    assert.match(mail?.text ?? '', /Busser på tværs af kommunegrænser/);
  }

  async function readOnPhone(page: Page, heldOn: string): Promise<void> {
    await page.goto('/raad/kkr-midtjylland/moeder');
    await page.locator(`main a[href="/raad/kkr-midtjylland/moeder/${heldOn}"]`).first().click();
    await page.getByText('Syv kommuner har bedt om en fælles køreplan.').waitFor();
    await page.getByText('Køreplanen gælder fra næste sommer.').waitFor();
    await assertFits(page, 'the agenda');
    const annex = await page.locator('a[href*="/bilag/"]').first().getAttribute('href');
    const download = await page.context().request.get(annex ?? '');
    assert.equal(await download.text(), 'Kl. 7.10 fra Skive');
    await page.context().close();
  }

  test('two write the same item: the second sees both versions and loses nothing', async () => {
    const story = await openPage(browser, site, { ...desk, javaScriptEnabled: false });
    await signIn(story, 'sekretariat');
    const heldOn = wednesdayInWeeks(9).toString();
    await planMeeting(story, heldOn);
    await writeItem(story, false);
    const other = await openPage(browser, site, { ...desk, javaScriptEnabled: false });
    await signIn(other, 'sekretariat2');
    await other.goto(story.url());
    await story.getByLabel('Titel', { exact: true }).fill('Busser og tog på tværs');
    await story.getByRole('button', { name: 'Gem punktet' }).click();
    await story.getByText('Punktet er gemt.').waitFor();
    await other.getByLabel('Titel', { exact: true }).fill('Natbusser på tværs');
    await other.getByRole('button', { name: 'Gem punktet' }).click();
    await other.getByRole('heading', { level: 1, name: 'To udgaver af punkt 3.1' }).waitFor();
    const difference = (await other.locator('.difference').first().textContent()) ?? '';
    assert.match(difference, /Busser og tog/);
    assert.match(difference, /Natbusser/);
    assert.equal(await other.getByLabel('Titel', { exact: true }).inputValue(), 'Natbusser på tværs');
    await other.getByLabel('Titel', { exact: true }).fill('Natbusser og tog på tværs');
    await other.getByRole('button', { name: 'Gem denne udgave' }).click();
    await other.getByText('Punktet er gemt.').waitFor();
    await story.reload();
    assert.equal(await story.getByLabel('Titel', { exact: true }).inputValue(), 'Natbusser og tog på tværs');
    await story.context().close();
    await other.context().close();
  });
});
