import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'hono/html';
import { asId } from '../kernel/ids.ts';
import { publicViewer, type Viewer } from '../kernel/viewer.ts';
import { openFreshness } from '../platform/http/freshness.ts';
import { keptBodies } from '../platform/http/kept-bodies.ts';
import { keptPageReply } from './kept-page.ts';

const secretary: Viewer = {
  kind: 'person',
  personId: asId('0190f000-0000-7000-8000-000000000001'),
  name: 'Sekretæren',
  grants: [],
};
const bodies = keptBodies();
const frameOf = (viewer: Viewer) => ({
  viewer,
  csrf: '',
  notice: null,
  url: new URL('http://localhost/raad/kkr'),
  ways: [],
  bodies,
});

test('a body is rendered once for a kind of reader, and the frame is each reader’s own', async () => {
  let rendered = 0;
  const page = async () => {
    rendered += 1;
    return { title: 'Mødet', main: html`<h1>Børn & ${'<unge>'}</h1>`, head: html`<link rel="alternate">` };
  };
  const texts: string[] = [];
  for (const viewer of [publicViewer, secretary, secretary]) {
    texts.push(await (await keptPageReply(frameOf(viewer), '/raad/kkr open', page)).text());
  }
  assert.equal(rendered, 1);
  for (const text of texts) assert.match(text, /<h1>Børn & &lt;unge&gt;<\/h1>/);
  assert.deepEqual(
    texts.map((text) => text.includes('Sekretæren')),
    [false, true, true],
  );
  assert.ok(texts.every((text) => text.includes('<link rel="alternate">')));
  await keptPageReply(frameOf(secretary), '/raad/kkr whole', page);
  assert.equal(rendered, 2, 'another kind of reader gets a body of its own');
});

test('a body begun before something was published is sent, and not kept', async () => {
  const fresh = keptBodies();
  const visit = { ...frameOf(publicViewer), bodies: fresh };
  await keptPageReply(visit, 'k', async () => {
    fresh.freshness.forget();
    return { title: 'Gammel', main: html`<h1>Gammel</h1>` };
  });
  assert.equal(fresh.get('k'), undefined);
});

test('what is no page is not kept', async () => {
  const fresh = keptBodies();
  const reply = await keptPageReply(
    { ...frameOf(publicViewer), bodies: fresh },
    'k',
    async () => new Response(null, { status: 404 }),
  );
  assert.deepEqual([reply.status, fresh.get('k')], [404, undefined]);
});

test('the oldest body goes when there are too many', () => {
  const few = keptBodies(openFreshness(), 2);
  const body = { title: '', breadcrumbs: [], main: '', head: '', wide: false, scripts: [] };
  for (const key of ['a', 'b', 'c']) few.put(key, body, few.freshness.mark());
  assert.deepEqual([few.get('a'), few.get('b'), few.get('c')], [undefined, body, body]);
});
