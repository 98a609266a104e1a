import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openImportDesk } from '../../../../test/import-desk.ts';
import { assertSound } from '../../../../test/structure.ts';
import { answerOf } from '../../../../test/visit.ts';
import { routes } from './index.ts';

/** The preview with the source beside it: doubtful items first, each with its place, and no way around one. */

const { services, secretary: viewer, demo, read } = await openImportDesk();
const base = `/sekretariat/${demo.councilId}/import`;

const document = `1. Sager

1.1. Busser på landet
SAG-2030-00001 abc

Indstilling
Det indstilles, at KKR Midtjylland godkender planen.

1.2. Færger
SAG-2030-00002 def

Baggrund
Færgerne sejler hver time.

1.3. Broer

Baggrund
Broerne er åbne.
`;

async function pageAt(path: string): Promise<string> {
  const reply = await answerOf(routes, { path, viewer }, services);
  assert.equal(reply.status, 200);
  const page = await reply.text();
  assertSound(page);
  return page;
}

test('the doubtful items are open, and each leads to the next until there is none', async () => {
  const page = await pageAt(`${base}/${await read('2030-02-04', document)}`);
  const first = /<a href="#punkt-([\d.]+)" accesskey="n">Begynd med det mest tvivlsomme/.exec(page)?.[1];
  const seen: string[] = [];
  for (let number = first; number !== undefined; ) {
    assert.ok(!seen.includes(number), 'in a circle');
    seen.push(number);
    const start = page.indexOf(`id="punkt-${number}"`);
    const own = page.slice(start, page.indexOf('</details>', start));
    assert.match(own, /^id="punkt-[\d.]+" open/);
    number = /<a href="#punkt-([\d.]+)" accesskey="n">Næste tvivl/.exec(own)?.[1];
  }
  assert.deepEqual(seen, ['1.3', '1.2']);
  assert.match(page, /id="punkt-1\.1"><summary>/);
});

test('the source stands in a frame beside, and each item’s lines are marked in it', async () => {
  const importId = await read('2030-02-05', document);
  const page = await pageAt(`${base}/${importId}`);
  assert.match(page, new RegExp(`<iframe name="kilde"[^>]* src="${base}/${importId}/kilde">`));
  const link =
    /href="([^"#]+)#linje-(\d+)" target="kilde">Vis i kilden<span class="sr-only"> punkt 1\.2</.exec(page);
  const source = await pageAt(link?.[1] ?? assert.fail('no link'));
  const marked = [...source.matchAll(/<p id="linje-(\d+)"><mark>(.*?)<\/mark>/g)].map(([, , text]) => text);
  assert.deepEqual(marked, ['1.2. Færger', 'SAG-2030-00002 def', 'Baggrund', 'Færgerne sejler hver time.']);
  assert.match(source, new RegExp(`<p id="linje-${link?.[2]}"><mark>1\\.2\\. Færger`));
  assert.doesNotMatch(await pageAt(`${base}/${importId}/kilde`), /<mark>/);
});

test('only our own pages frame the source; the file itself is given as it came', async () => {
  const path = `${base}/${await read('2030-02-06', document)}/kilde`;
  const page = await answerOf(routes, { path, viewer }, services);
  assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'self'$/);
  const file = await answerOf(routes, { path: `${path}/fil`, viewer }, services);
  assert.equal(await file.text(), document);
  const unknown = { path: `${base}/00000000-0000-4000-8000-000000000000/kilde`, viewer };
  assert.equal((await answerOf(routes, unknown, services)).status, 404);
});
