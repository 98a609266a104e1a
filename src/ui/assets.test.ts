import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { addressNames } from '../addresses/names.ts';
import { fixedClock } from '../kernel/clock.ts';
import { publicViewer } from '../kernel/viewer.ts';
import { doorFor } from '../platform/door/index.ts';
import { emptyForm } from '../platform/http/form.ts';
import { keptBodies } from '../platform/http/kept-bodies.ts';
import { assetAddress, assetRoutes } from './assets.ts';

async function fetchAsset(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const [, , build = '', ...rest] = address.split('/');
  const [route] = assetRoutes;
  assert.ok(route);
  const unused = (name: string) => () => {
    throw new Error(`an asset needs no ${name}`);
  };
  const house = {
    get db(): never {
      throw new Error('an asset needs no database');
    },
    get files(): never {
      throw new Error('an asset needs no file store');
    },
    clock: fixedClock('2024-06-03T08:00:00Z'),
  };
  return route.handle({
    ...doorFor(house, publicViewer),
    sentences: {},
    boards: [],
    providerSecret: async () => null,
    bodies: keptBodies(),
    method: 'GET',
    url: new URL(address, 'http://localhost'),
    params: addressNames({ build, path: rest.join('/') }),
    headers: new Headers(headers),
    viewer: publicViewer,
    csrf: '',
    ways: [],
    notice: null,
    form: emptyForm,
    baseUrl: 'http://localhost',
    clock: fixedClock('2024-06-03T08:00:00Z'),
    mail: { send: unused('mail') },
    get db(): never {
      throw new Error('an asset needs no database');
    },
    get files(): never {
      throw new Error('an asset needs no file store');
    },
  });
}

describe('assets', () => {
  test('an address of this build may be kept for ever', async () => {
    const reply = await fetchAsset(assetAddress('css/dkfds.min.css'));
    assert.equal(reply.status, 200);
    assert.match(reply.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(reply.headers.get('content-type'), 'text/css; charset=utf-8');
  });

  test('an address of another build is answered, but not for ever', async () => {
    const reply = await fetchAsset('/assets/000000000000/style.css');
    assert.equal(reply.status, 200);
    assert.equal(reply.headers.get('cache-control'), 'no-cache');
  });

  test('packed for those who ask, and the same inside', async () => {
    const address = assetAddress('style.css');
    const plain = Buffer.from(await (await fetchAsset(address)).arrayBuffer());
    const packed = await fetchAsset(address, { 'accept-encoding': 'gzip, br' });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    assert.deepEqual(gunzipSync(Buffer.from(await packed.arrayBuffer())), plain);
  });

  test('every file the stylesheets refer to is there', async () => {
    const sheets = ['css/dkfds.min.css', 'style.css'];
    const missing: string[] = [];
    let seen = 0;
    for (const sheet of sheets) {
      const address = assetAddress(sheet);
      const text = await (await fetchAsset(address)).text();
      // The logos of other sites are named there but never fetched by our pages.
      const named = [...text.matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1] ?? '');
      for (const name of named.filter(
        (one) => /\.(woff2?|eot|ttf|svg)(?:[?#].*)?$/.test(one) && !one.includes('logo'),
      )) {
        seen += 1;
        const path = new URL(name, `http://localhost${address}`).pathname;
        if ((await fetchAsset(path)).status !== 200) missing.push(path);
      }
    }
    assert.ok(seen > 20, `only ${seen} references were seen`);
    assert.deepEqual(missing, []);
  });

  test('nothing outside the list can be reached', async () => {
    for (const path of [
      '../package.json',
      'css/../../package.json',
      '%2e%2e/package.json',
      'assets.ts',
      '',
    ]) {
      assert.equal((await fetchAsset(`/assets/x/${path}`)).status, 404, path);
    }
  });

  test('an asset that is not there is a bug where the page is made', () => {
    assert.throws(() => assetAddress('css/other.css'), /no such asset/);
  });
});
