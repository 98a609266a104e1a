import { type Figure, median, rounded } from './figure.ts';
import { loadAddress } from './web/load.ts';
import { signInAsSecretary, startSite } from './web/running-site.ts';

const page = '/raad/kkr-midtjylland/moeder/2024-06-18';
const rounds = 5;
const load = { seconds: 4, connections: 8 };

/** The same page for a signed-in secretary: read from the database and rendered each time; beside it from the cache. */
export async function measure(): Promise<Figure> {
  const site = await startSite();
  try {
    const cookie = await signInAsSecretary(site.address);
    loadAddress(site.address + page, { ...load, seconds: 2, cookie });
    const signedIn = [];
    const cached = [];
    for (let round = 0; round < rounds; round += 1) {
      signedIn.push(loadAddress(site.address + page, { ...load, cookie }));
      cached.push(loadAddress(site.address + page, load));
    }
    return {
      name: 'page-signed-in',
      value: rounded(median(signedIn.map((each) => each.requestsPerSecond))),
      unit: 'requests/s',
      against: {
        what: 'the same page from the cache',
        value: rounded(median(cached.map((each) => each.requestsPerSecond))),
      },
      runs: rounds,
      detail: {
        p99Milliseconds: rounded(median(signedIn.map((each) => each.p99Milliseconds))),
        connections: load.connections,
        errors: signedIn.reduce((sum, each) => sum + each.errors, 0),
      },
    };
  } finally {
    await site.stop();
  }
}
