import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { Hono } from 'hono';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { freezeAgenda, storeMeeting } from '../../../../test/frozen-agenda.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../test/invented-agenda.ts';
import { readPdfBack } from '../../../../test/read-pdf.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { asId, type FileHash, newId } from '../../../kernel/ids.ts';
import { systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import { press } from '../../../platform/pdf/press.ts';
import type { AgendaDocument } from '../../sittings/agenda-papers/index.ts';
import { agendaKind } from '../../sittings/agendas/index.ts';
import { exportRoutes } from './index.ts';

after(() => press.close());
const routes = exportRoutes([agendaKind]);
const { database } = await testDatabase();
const council = await demoCouncil(database);
const services = await testServices(database);
const meetingId = newId<'meetings'>();
const file = await services.files.put(Readable.from([Buffer.from('et notat')]));

const open = inventedItem('3.1', 1);
const closed = inventedItem('3.2', 2, { title: 'Ansættelse', closedReason: 'Personsag' });
for (const { parts } of [open, closed]) {
  parts?.annexes.splice(
    0,
    1,
    inventedAnnex(1, { fileHash: file.hash, mediaType: 'text/plain', title: 'Notat' }),
  );
}
const first: AgendaDocument = inventedAgenda(0, {
  sections: [{ number: 3, title: 'Regionalpolitiske sager', items: [open, closed] }],
});
const second: AgendaDocument = {
  ...first,
  version: { number: 2, kind: 'revision', reason: 'Punkt 3.1 er rettet.', sentAt: null },
};

await storeMeeting(database, council.councilId, meetingId, first);
const freeze = (document: AgendaDocument, sentAt: string | null) =>
  freezeAgenda(database, council.councilId, meetingId, document, sentAt);
await freeze(first, '2024-06-11T10:00:00Z');
await freeze(second, null);

const base = `/raad/${council.councilId}/moeder`;

function get(
  path: string,
  viewer?: Viewer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return answerOf(routes, { path, headers, ...(viewer ? { viewer } : {}) }, services);
}

async function bytesOf(reply: Response): Promise<Uint8Array> {
  assert.equal(reply.status, 200);
  return reply.bytes();
}

test('anyone gets the open part, those who sit in the council all of it, at the same address', async () => {
  const asked = [`${base}/2024-06-18.pdf`, undefined] as const;
  const publicWords = (await readPdfBack(await bytesOf(await get(...asked)))).texts.join(' ');
  assert.match(publicWords, /3\.2\. Ansættelse Lukket punkt/);
  assert.equal(publicWords.includes('Personsag'), false);
  const inside = await get(`${base}/2024-06-18.pdf`, council.viewer('favrskov'));
  assert.match((await readPdfBack(await bytesOf(inside))).texts.join(' '), /Lukket punkt: Personsag/);
  assert.equal(inside.headers.get('cache-control'), 'private, no-cache');
  assert.equal(inside.headers.get('vary'), 'Cookie');
});

test('guests, officers and partners read what the public reads', async () => {
  for (const key of ['gaest', 'direktoer', 'partner']) {
    const zip = unzipSync(await bytesOf(await get(`${base}/2024-06-18.zip`, council.viewer(key))));
    assert.equal(Object.keys(zip).filter((name) => name.startsWith('3.2')).length, 0, key);
  }
  const zip = unzipSync(await bytesOf(await get(`${base}/2024-06-18.zip`, council.viewer('favrskov'))));
  assert.ok(Object.keys(zip).includes('3.2 Ansættelse/Bilag 1 – Notat.txt'));
});

test('each form has its type and a name to be saved under', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const expected = [
    ['2024-06-18.pdf', 'application/pdf', 'inline', 'dagsorden-kkr-midtjylland-2024-06-18.pdf'],
    [
      '2024-06-18.html',
      'text/html; charset=utf-8',
      'attachment',
      'dagsorden-kkr-midtjylland-2024-06-18.html',
    ],
    [
      '2024-06-18.json',
      'application/json; charset=utf-8',
      'inline',
      'dagsorden-kkr-midtjylland-2024-06-18.json',
    ],
    ['2024-06-18.docx', type, 'attachment', 'dagsorden-kkr-midtjylland-2024-06-18.docx'],
    ['2024-06-18.zip', 'application/zip', 'attachment', 'dagsorden-og-bilag-kkr-midtjylland-2024-06-18.zip'],
    ['2024-06-18/bilag.pdf', 'application/pdf', 'inline', 'bilag-kkr-midtjylland-2024-06-18.pdf'],
  ] as const;
  for (const [path, mediaType, place, name] of expected) {
    const reply = await get(`${base}/${path}`);
    assert.equal(reply.headers.get('content-type'), mediaType, path);
    assert.ok(reply.headers.get('content-disposition')?.startsWith(`${place}; filename="${name}"`), path);
    const length = (await bytesOf(reply)).length;
    assert.equal(reply.headers.get('content-length'), String(length), path);
  }
});

test('a file is made once for each kind of reader, and not sent to one who has it', async () => {
  const listed = () =>
    database.as(systemViewer, (trx) =>
      trx
        .selectFrom('paper_exports')
        .select(['audience', 'file_hash'])
        .where('format', '=', 'pdf')
        .orderBy('audience')
        .execute(),
    );
  const [reply] = await Promise.all([
    get(`${base}/2024-06-18.pdf`),
    get(`${base}/2024-06-18.pdf`, council.viewer('favrskov')),
  ]);
  const rows = await listed();
  assert.deepEqual(
    rows.map(({ audience }) => audience),
    ['open', 'whole'],
  );
  assert.notEqual(rows[0]?.file_hash, rows[1]?.file_hash);
  assert.equal(reply.headers.get('etag'), `"${rows[0]?.file_hash}"`);
  const again = await get(`${base}/2024-06-18.pdf`, undefined, {
    'if-none-match': `"${rows[0]?.file_hash}"`,
  });
  assert.equal(again.status, 304);
  // That nothing is made again is seen by putting another file in the list: that one is given.
  const put = (hash: FileHash) =>
    database.as(systemViewer, (trx) =>
      trx
        .updateTable('paper_exports')
        .set({ file_hash: hash })
        .where('format', '=', 'pdf')
        .where('audience', '=', 'open')
        .execute(),
    );
  await database.as(systemViewer, (trx) =>
    trx
      .insertInto('files')
      .values({ hash: file.hash, size: 8n, media_type: 'text/plain' })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  await put(file.hash);
  assert.equal((await get(`${base}/2024-06-18.pdf`)).headers.get('etag'), `"${file.hash}"`);
  await put(rows[0]?.file_hash ?? asId(''));
});

test('the router tells the files from the pages beside them', async () => {
  const app = new Hono();
  for (const { path } of routes)
    app.get(path, (context) => context.text(JSON.stringify(context.req.param())));
  app.get('/raad/:council/moeder/:date', (context) => context.text('page'));
  const ask = async (path: string) => (await app.request(path)).text();
  assert.equal(await ask('/raad/k/moeder/2024-06-18.pdf'), '{"council":"k","file":"2024-06-18.pdf"}');
  assert.equal(await ask('/raad/k/moeder/2024-06-18/bilag.pdf'), '{"council":"k","date":"2024-06-18"}');
  assert.equal(await ask('/raad/k/moeder/2024-06-18'), 'page');
  assert.equal(await ask('/raad/k/moeder/2024-06-18.ics'), 'page');
});

test('what has not gone out is for those who prepare it, and is not kept', async () => {
  assert.equal((await get(`${base}/2024-06-18.pdf?version=2`)).status, 404);
  assert.equal((await get(`${base}/2024-06-18.pdf?version=2`, council.viewer('favrskov'))).status, 404);
  const reply = await get(`${base}/2024-06-18.pdf?version=2`, council.viewer('sekretariat'));
  assert.match((await readPdfBack(await bytesOf(reply))).texts.join(' '), /Ændring Punkt 3\.1 er rettet\./);
  const kept = await database.as(systemViewer, (trx) =>
    trx
      .selectFrom('paper_exports')
      .innerJoin('papers', 'papers.id', 'paper_exports.paper_id')
      .where('version', '=', 2)
      .select('format')
      .execute(),
  );
  assert.deepEqual(kept, []);
});

test('a day without a meeting, a day that is none and an unknown council are not found', async () => {
  for (const path of [
    '2024-06-19.pdf',
    '2024-02-31.json',
    '2024-06.zip',
    '2024-06-19/bilag.pdf',
    '2024-06-18.pdf?version=9',
  ]) {
    assert.equal((await get(`${base}/${path}`)).status, 404, path);
  }
  assert.equal((await get('/raad/kkr-maanen/moeder/2024-06-18.pdf')).status, 404);
  assert.equal((await get(`${base}/2024-06-18.pdf?version=x`)).status, 404);
});

test('the draft can be had as PDF and Word by those who prepare it alone', async () => {
  const path = `/sekretariat/${council.councilId}/moeder/2024-06-18/udkast.pdf`;
  const reply = await get(path, council.viewer('sekretariat'));
  const { texts } = await readPdfBack(await bytesOf(reply));
  assert.ok(texts.every((text) => text.includes('UDKAST')));
  assert.match(
    reply.headers.get('content-disposition') ?? '',
    /udkast-dagsorden-kkr-midtjylland-2024-06-18\.pdf/,
  );
  assert.equal((await get(path.replace('pdf', 'docx'), council.viewer('formand'))).status, 200);
  assert.equal((await get(path, council.viewer('favrskov'))).status, 404);
  assert.equal((await get(path)).status, 404);
});
