import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { getStoryboard, tellStory } from '../../src/main/storyboards.ts';
import { demoEmail, demoPassword } from '../../src/rooms/ground/identity/storyboards.ts';
import { openChromium } from './chromium.ts';
import { type JourneySite, startSite } from './site.ts';
import { openPage } from './visitor.ts';

/** What has the focus: its words, and whether one can see that it has it. */
type Focus = { readonly words: string; readonly isVisible: boolean };

describe('by keyboard alone', () => {
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

  /** Tabs until the focus is on what is looked for; on the way every stop must be visible. */
  async function tabTo(page: Page, wanted: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 150; step += 1) {
      await page.keyboard.press('Tab');
      const { words, isVisible } = await page.evaluate(describeFocus);
      assert.ok(isVisible, `the focus on »${words}« cannot be seen on ${page.url()}`);
      if (wanted.test(words)) return;
      passed.push(words);
    }
    assert.fail(`${wanted} was not reached on ${page.url()}; passed ${passed.join(' · ')}`);
  }

  async function signIn(page: Page, key: string): Promise<void> {
    await page.goto('/log-ind');
    await tabTo(page, /^E-mail/);
    await page.keyboard.type(demoEmail(key));
    await page.keyboard.press('Tab');
    await page.keyboard.type(demoPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/mit');
  }

  test('an item is added, written and saved, and the agenda approved', async () => {
    const story = getStoryboard('agenda-just-opened');
    await tellStory(site.services, story);
    const page = await openPage(browser, site);
    await signIn(page, 'sekretariat');
    await page.goto(story.address);
    await tabTo(page, /^Tilføj et punkt under KKR$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Punktets titel/);
    await page.keyboard.type('Ny mødeplan');
    await tabTo(page, /^Tilføj punktet$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Punkt 5\.1/ }).waitFor();
    await tabTo(page, /^Baggrund/);
    await page.keyboard.type('Mødeplanen skal passe til kommunernes.');
    await tabTo(page, /^Indstillinger/);
    await page.keyboard.type('godkender mødeplanen.');
    await tabTo(page, /^Gem punktet$/);
    await page.keyboard.press('Enter');
    await page.getByText('Punktet er gemt.').waitFor();
    await page.context().close();

    const chair = await openPage(browser, site);
    await signIn(chair, 'formand');
    await chair.goto(story.address);
    await tabTo(chair, /^Godkend dagsordenen$/);
    await chair.keyboard.press('Enter');
    await chair.getByText('Dagsordenen er godkendt og kan sendes ud.').waitFor();
    await chair.context().close();
  });
});

/** Runs in the browser. */
function describeFocus(): Focus {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return { words: '', isVisible: true };
  const labelled = focused.getAttribute('aria-labelledby')?.split(' ')[0];
  const label =
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    focused instanceof HTMLSelectElement
      ? focused.labels?.[0]?.textContent
      : (focused.getAttribute('aria-label') ?? document.getElementById(labelled ?? '')?.textContent);
  const isMarked = (element: Element | null) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  // The editor's frame shows the focus of what is in it; the body has it between the page's end and its beginning.
  const frames = [focused, focused.parentElement, focused.parentElement?.parentElement ?? null];
  const isVisible = focused === document.body || frames.some(isMarked);
  return { words: (label ?? focused.textContent).replace(/\s+/g, ' ').trim(), isVisible };
}
