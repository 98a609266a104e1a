import { fuzz } from '../../test/fuzz/fuzz.ts';
import { openDoorstep } from '../../test/permissions/doorstep.ts';
import { startTestServer } from '../../test/runner/database.ts';
import { type Figure, rounded } from './figure.ts';

/** How many; TVAERS_FUZZ asks fewer or more. */
const usual = 100_000;

/** Odd requests over every route, form, upload and packed link: how many are answered with a fault of ours. */
export async function measure(): Promise<Figure> {
  const count = Number(process.env.TVAERS_FUZZ ?? usual);
  const seed = Number(process.env.TVAERS_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const server = await startTestServer();
  process.env.TVAERS_TEST_DATABASE_URL = server.url;
  try {
    const { faults, statuses, slowest } = await fuzz(await openDoorstep(), { count, seed });
    for (const fault of faults.slice(0, 50)) console.error(fault);
    return {
      name: 'fuzz',
      value: faults.length,
      unit: 'faults of ours (5xx)',
      against: null,
      runs: 1,
      detail: {
        asked: count,
        seed,
        statuses: JSON.stringify(statuses),
        slowestMilliseconds: rounded(slowest.milliseconds),
        slowest: slowest.asked.slice(0, 200),
      },
    };
  } finally {
    await server.stop();
  }
}
