import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium } from '../test/journeys/chromium.ts';
import { startSite } from './figures/web/running-site.ts';

const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const june = '/raad/kkr-midtjylland/moeder/2024-06-18';

type Shot = {
  readonly name: string;
  /** Key of the situation to step into; as the public where there is none. */
  readonly situation?: string;
  /** Where to go; the situation's own page where nothing is said. */
  readonly path?: string;
  readonly width: 390 | 1280;
  /** What to do on the page before the picture. */
  readonly arrange?: (page: Page) => Promise<unknown>;
};

const shots: readonly Shot[] = [
  { name: 'front-page', path: '/', width: 1280 },
  { name: 'agenda', path: june, width: 1280 },
  { name: 'agenda-on-a-phone', path: june, width: 390 },
  { name: 'search-on-a-phone', path: '/soeg?q=flygtninge', width: 390 },
  {
    name: 'secretariat',
    situation: 'draft-with-shortcomings',
    path: '/sekretariat/kkr-midtjylland',
    width: 1280,
  },
  {
    name: 'agenda-at-work',
    situation: 'draft-with-shortcomings',
    width: 1280,
    arrange: (page) =>
      page
        .getByRole('heading', { name: '3. Regionalpolitiske sager' })
        .evaluate((found) => found.scrollIntoView()),
  },
  {
    name: 'item-at-work',
    situation: 'draft-with-shortcomings',
    width: 1280,
    arrange: async (page) => {
      await page.getByRole('link', { name: 'Økonomiaftale 2025' }).click();
      await page.locator('.ProseMirror').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'sending-out', situation: 'approved-not-sent', width: 1280 },
  {
    name: 'calculation',
    path: '/beregn/composition',
    width: 1280,
    arrange: (page) => answerExample(page, /Hovedstaden/),
  },
  {
    name: 'calculation-on-a-phone',
    path: '/beregn/distribution',
    width: 390,
    arrange: (page) => answerExample(page, /Børnehus Nord/),
  },
  { name: 'changed-agenda-on-a-phone', situation: 'item-withdrawn-and-item-changed', width: 390 },
];

async function answerExample(page: Page, example: RegExp): Promise<void> {
  await page.getByRole('link', { name: example }).first().click();
  await page
    .getByRole('heading', { name: 'Resultat', exact: true })
    .evaluate((found) => found.scrollIntoView());
}

/** Takes the pictures of docs/screenshots from a freshly seeded site. @returns the exit code */
export async function main(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const site = await startSite();
  const browser = await openChromium();
  try {
    for (const shot of shots) {
      await take(browser, site.address, shot);
      console.log(`docs/screenshots/${fileName(shot)}`);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  return 0;
}

async function take(browser: Browser, baseURL: string, shot: Shot): Promise<void> {
  const viewport = { width: shot.width, height: shot.width === 390 ? 844 : 900 };
  const context = await browser.newContext({ baseURL, viewport, locale: 'da-DK', reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (shot.situation !== undefined) await stepInto(context, page, shot.situation);
  if (shot.path !== undefined) await page.goto(shot.path);
  await shot.arrange?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: join(folder, fileName(shot)) });
  await context.close();
}

/** Presses the situation's button on the page for developers; the browser is then where its person sees it. */
async function stepInto(context: BrowserContext, page: Page, key: string): Promise<void> {
  await page.goto('/dev');
  await page.locator(`button[name="key"][value="${key}"]`).click();
  const cookies = await context.cookies();
  // Once more, without the notice of having set the clock.
  await page.reload();
  if (cookies.length === 0) throw new Error(`the situation ${key} signed nobody in`);
}

function fileName({ name, width }: Shot): string {
  return `${name}-${width}.png`;
}
