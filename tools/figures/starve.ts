import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Figure, rounded } from './figure.ts';
import { startSite } from './web/running-site.ts';

const worstClient = fileURLToPath(new URL('./web/worst-client.ts', import.meta.url));
const page = '/raad/kkr-midtjylland/moeder/2024-06-18';
const seconds = 10;

/** What somebody reading waits for a page and for `/health` while one client does its worst in ten ways, beside quiet. */
export async function measure(): Promise<Figure> {
  const site = await startSite();
  try {
    // Kept pages and warm threads: what is measured is the client, not the start.
    await readFor(site.address, 2);
    const quiet = await readFor(site.address, seconds);
    const client = spawn(process.execPath, [worstClient, site.address], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(client.stdout, 'data');
    await pause(1000);
    const starved = await readFor(site.address, seconds);
    client.kill('SIGTERM');
    await once(client, 'exit');
    await pause(2000);
    const after = await readFor(site.address, 2);
    return {
      name: 'starve',
      value: starved.page,
      unit: 'ms (p99 of a page while one client does its worst in ten ways)',
      against: { what: 'the same with nobody else there', value: quiet.page },
      runs: starved.count,
      detail: {
        healthMilliseconds: starved.health,
        quietHealthMilliseconds: quiet.health,
        afterMilliseconds: after.page,
        failed: quiet.failed + starved.failed + after.failed,
      },
    };
  } finally {
    await site.stop();
  }
}

type Reading = {
  readonly page: number;
  readonly health: number;
  readonly count: number;
  readonly failed: number;
};

/** Reads a page and asks for the health, over and over, as one reader with one connection. */
async function readFor(address: string, lasting: number): Promise<Reading> {
  const pages: number[] = [];
  const healths: number[] = [];
  let failed = 0;
  const time = async (path: string, times: number[]) => {
    const begin = performance.now();
    const reply = await fetch(address + path, { signal: AbortSignal.timeout(60_000) }).catch(() => null);
    await reply?.arrayBuffer();
    if (!reply?.ok) failed += 1;
    times.push(performance.now() - begin);
  };
  const end = performance.now() + lasting * 1000;
  while (performance.now() < end) {
    await time(page, pages);
    await time('/health', healths);
    await pause(10);
  }
  return { page: highest(pages), health: highest(healths), count: pages.length, failed };
}

/** The 99th of a hundred. */
function highest(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN);
}
