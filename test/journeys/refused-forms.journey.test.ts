import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import {
  candidatesWork,
  importsWork,
  mine,
  myProposals,
  newMatter,
  newMeeting,
  newNotice,
  personList,
  signingIn,
  signsWork,
  templateWork,
} from '../../src/addresses/index.ts';
import { asId } from '../../src/kernel/ids.ts';
import { getStoryboard, tellStory } from '../../src/main/storyboards.ts';
import { openChromium } from './chromium.ts';
import { type JourneySite, startSite } from './site.ts';
import { assertFits, bringSession, desk, findFaults, openPage, phone } from './visitor.ts';

const place = { council: asId<'councils'>('kkr-midtjylland') };
const story = getStoryboard('agenda-just-opened');

/** Pages with a form, one of each kind, and whose they are: null is nobody's. */
const forms: readonly (readonly [who: string | null, address: string])[] = [
  [null, signingIn()],
  ['sekretariat', newMeeting(place)],
  ['sekretariat', newNotice(place)],
  ['sekretariat', newMatter(place)],
  ['sekretariat', candidatesWork(place)],
  ['sekretariat', templateWork(place)],
  ['sekretariat', signsWork(place)],
  ['sekretariat', importsWork(place)],
  ['sekretariat', story.address],
  ['skive', myProposals()],
  ['skive', mine()],
  ['administrator', personList()],
];

/** The first form with fields, unfolded, all it takes emptied, and sent. */
async function sendEmpty(page: Page): Promise<void> {
  const form = page.locator('main form:has(> .form-actions)').first();
  await form.evaluate((element) => {
    for (const folded of [element.closest('details')]) folded?.setAttribute('open', '');
    for (const field of element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input.form-input:not([type=file]), textarea',
    ))
      field.value = '';
  });
  await form.locator('> .form-actions button').first().click();
  await page.waitForURL((address) => page.url() === address.href);
}

describe('a refused form', () => {
  let browser: Browser;
  let site: JourneySite;

  before(async () => {
    site = await startSite();
    await tellStory(site.services, story);
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [who, address] of forms) {
    for (const [called, device] of [
      ['desk', desk],
      ['phone', phone],
    ] as const) {
      test(`at ${address} on a ${called} says so in the tab, has the keyboard, and stands as all others do`, async () => {
        const page = await openPage(browser, site, device);
        if (who) await bringSession(page, site, who);
        await page.goto(address);
        await sendEmpty(page);
        await page.locator('.error-summary').waitFor();
        assert.match(await page.title(), /^Fejl: /);
        const focused = await page.evaluate(() => document.activeElement?.className);
        assert.match(focused ?? '', /error-summary/);
        await assertFits(page, address);
        assert.deepEqual(await findFaults(page), [], address);
        await page.context().close();
      });
    }
  }

  test('has the keyboard without a script too', async () => {
    const page = await openPage(browser, site, { ...desk, javaScriptEnabled: false });
    await page.goto(signingIn());
    await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
    await page.locator('.error-summary:focus').waitFor();
    assert.match(await page.title(), /^Fejl: /);
    await page.context().close();
  });
});
