import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = [
  process.env.TVAERS_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of the machine, or null where there is none. */
export function findChromium(): string | null {
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/**
 * How long one step in the browser may take, in milliseconds. It ends what would wait for ever: a machine with other
 * things to do needs minutes for what takes a second here.
 */
const patience = 10 * 60_000;

/** One browser for a file of journeys; each visitor gets a context of their own in it. */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    timeout: patience,
    executablePath: findChromium() ?? 'chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
