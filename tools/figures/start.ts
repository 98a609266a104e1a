import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, median, rounded } from './figure.ts';
import { startSite } from './web/running-site.ts';

const rounds = 5;

/** From nothing running to the first answered request: on an empty folder (database made and filled), and again. */
export async function measure(): Promise<Figure> {
  const first: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'tvaers-figure-'));
    first.push(await timeStart(folder));
    again.push(await timeStart(folder));
    await rm(folder, { recursive: true, force: true });
  }
  return {
    name: 'start',
    value: rounded(median(first)),
    unit: 'ms',
    against: { what: 'a restart on the same folder', value: rounded(median(again)) },
    runs: rounds,
    detail: { slowestFirst: rounded(Math.max(...first)), slowestRestart: rounded(Math.max(...again)) },
  };
}

async function timeStart(folder: string): Promise<number> {
  const begun = performance.now();
  const site = await startSite(folder);
  const taken = performance.now() - begun;
  await site.stop();
  return taken;
}
