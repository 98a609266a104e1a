import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { paragraph } from 'tvaers-richtext';
import { fixedClock } from '../src/kernel/clock.ts';
import { asId, newId, type PaperId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import type { Viewer } from '../src/kernel/viewer.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { runDue } from '../src/platform/jobs/queue.ts';
import { press } from '../src/platform/pdf/press.ts';
import { freezePaper } from '../src/rooms/ground/papers/index.ts';
import { routes as search } from '../src/rooms/ground/search/index.ts';
import { dispatchRoutes, mailJobs } from '../src/rooms/outward/dispatches/index.ts';
import { exportRoutes } from '../src/rooms/outward/exports/index.ts';
import { publicationRoutes } from '../src/rooms/outward/publications/index.ts';
import { testDatabase } from './database.ts';
import { demoCouncil } from './demo.ts';
import { readPdfBack } from './read-pdf.ts';
import { registerFile } from './register-file.ts';
import { type Notice, noticeContent, noticeDay, noticeId, noticeKind } from './second-kind.ts';
import { answerOf, testServices, uploaded } from './visit.ts';

after(() => press.close());
const { database } = await testDatabase();
const council = await demoCouncil(database);
const services = await testServices(database, fixedClock('2024-06-03T08:00:00Z'));
const kinds = [noticeKind];
const routes = [...dispatchRoutes(kinds), ...exportRoutes(kinds), ...publicationRoutes(kinds), ...search];

const secretary = council.viewer('sekretariat');
const member = council.viewer('favrskov');
const read = `/raad/kkr-midtjylland/opslag/${noticeDay}`;
const work = `/sekretariat/kkr-midtjylland/opslag/${noticeDay}`;
const secret = 'sygdomsvaner';
const annexId = newId<'annexes'>();
let annex: Notice['annex'] = null;

function notice(words: string): Notice {
  return {
    title: 'Sommerferie',
    paragraphs: [
      { id: 'a', number: '1.1', heading: 'Åbningstid', closed: false, text: [paragraph(words)] },
      { id: 'b', number: '1.2', heading: 'Personale', closed: true, text: [paragraph(`Om ${secret}.`)] },
    ],
    annex,
  };
}

/** What a room of the kind's own would do when a notice is approved. */
async function freeze(version: number, words: string, reason: string | null): Promise<PaperId> {
  const hash = annex?.hash ?? asId('');
  const file = { fileName: 'oversigt.txt', fileHash: hash, mediaType: 'text/plain', closed: false };
  return expectOk(
    await doorFor(services, secretary).do(freezePaper, {
      councilId: council.councilId,
      kind: noticeContent,
      subjectId: noticeId,
      version,
      form: version === 1 ? 'first' : 'revision',
      title: 'Opslag om sommerferien',
      datedOn: noticeDay,
      reason,
      content: notice(words),
      files: [{ role: 'annex', fileId: annexId, ...file }],
    }),
  );
}

/** Sends what waits, as the page of sending does. */
async function send(paperId: PaperId): Promise<void> {
  const page = await (await ask(`${work}/udsendelse`, secretary)).text();
  const receivers = /name="receivers" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const reply = await post(`${work}/udsendelse`, { paperId, receivers, confirmed: 'ja' });
  assert.equal(reply.status, 303);
}

function ask(path: string, viewer?: Viewer): Promise<Response> {
  return answerOf(routes, viewer ? { path, viewer } : { path }, services);
}

function post(path: string, form: Readonly<Record<string, string>>): Promise<Response> {
  return answerOf(routes, { path, viewer: secretary, form }, services);
}

async function textOf(path: string, viewer?: Viewer): Promise<string> {
  const reply = await ask(path, viewer);
  assert.equal(reply.status, 200, path);
  return reply.text();
}

async function bytesOf(path: string, viewer?: Viewer): Promise<Uint8Array> {
  const reply = await ask(path, viewer);
  assert.equal(reply.status, 200, path);
  return reply.bytes();
}

before(async () => {
  const upload = await uploaded(services.files, 'oversigt.txt', 'Ferieoversigt for alle');
  expectOk(await registerFile(services, upload));
  annex = { id: annexId, hash: upload.hash, name: 'oversigt.txt', size: upload.size };
});

describe('a second kind of paper, without a line in the rooms that handle papers', () => {
  test('waits to be sent, and is nobody’s to read until then', async () => {
    await freeze(1, 'Vi holder lukket i uge 29.', null);
    const page = await textOf(`${work}/udsendelse`, secretary);
    assert.match(page, /<h2>Opslag, version 1<\/h2>/);
    assert.match(page, /Send ud til 8 modtagere/);
    assert.match(page, /Emne: <strong>Opslag: KKR Midtjylland mandag den 3\. juni 2024<\/strong>/);
    assert.equal((await ask(read)).status, 404);
    assert.equal((await ask(`${read}.pdf`, member)).status, 404);
  });

  test('is sent to those who sit in the council, and says what it is', async () => {
    const waiting = /name="paperId" value="([^"]+)"/.exec(await textOf(`${work}/udsendelse`, secretary));
    await send(asId(waiting?.[1] ?? asId('')));
    await runDue(database, mailJobs(services, kinds), services.clock.now());
    assert.equal(services.sent.length, 8);
    const [mail] = services.sent;
    assert.match(mail?.text ?? '', /^Opslaget for .* er klar\./);
    assert.match(mail?.text ?? '', new RegExp(`Læs opslaget:\nhttp://localhost:3000${read}`));
    assert.match(mail?.text ?? '', /1\.2 Personale \(lukket stykke\)/);
  });

  test('is read on the common page: by anyone its open part, by the council all of it', async () => {
    const open = await textOf(read);
    assert.match(open, /Vi holder lukket i uge 29\./);
    assert.match(open, /Lukket stykke/);
    assert.doesNotMatch(open, new RegExp(secret));
    assert.match(await textOf(read, member), new RegExp(secret));
    assert.match(open, new RegExp(`href="${read}\\.pdf\\?version=1"`));
    assert.equal(await textOf(`${read}/bilag/${annexId}/oversigt.txt`), 'Ferieoversigt for alle');
  });

  test('is had as an accessible PDF', async () => {
    const pdf = await bytesOf(`${read}.pdf`);
    assert.match(Buffer.from(pdf).toString('latin1'), /pdfuaid:part>1</);
    const back = await readPdfBack(pdf);
    assert.deepEqual([back.title, back.language, back.isTagged], ['Opslag · Sommerferie', 'da-DK', true]);
    const words = back.texts.join(' ');
    assert.match(words, /1\.1\. Åbningstid/);
    assert.equal(words.includes(secret), false);
    assert.ok((await readPdfBack(await bytesOf(`${read}.pdf`, member))).texts.join(' ').includes(secret));
  });

  test('is had as Word, HTML, data, ZIP and a bundle of its annexes', async () => {
    const word = await mammoth.extractRawText({ buffer: Buffer.from(await bytesOf(`${read}.docx`)) });
    assert.match(word.value, /1\.1\. Åbningstid[\s\S]*Vi holder lukket i uge 29\./);
    assert.match(await textOf(`${read}.html`), /<h3>1\.1\. Åbningstid<\/h3>/);
    const form = JSON.parse(await textOf(`${read}.json`));
    assert.deepEqual([form.kind, form.sections[0].entries[1].parts], ['notice', []]);
    const names = Object.keys(unzipSync(await bytesOf(`${read}.zip`)));
    assert.deepEqual(names, ['Opslag.pdf', 'Opslag.json', '1.1 Åbningstid/Bilag 1 – Oversigt.txt']);
    const bundle = await readPdfBack(await bytesOf(`${read}/bilag.pdf`));
    assert.match(bundle.texts.join(' '), /Bilag 1 til stykke 1\.1/);
  });

  test('is found by its words and those of its annex, and is in the feed', async () => {
    const hit = await textOf('/soeg?q=lukket+i+uge');
    assert.match(hit, /1 fund/);
    assert.match(hit, /Stykke 1\.1<\/span> KKR Midtjylland, 3\. juni 2024/);
    assert.match(await textOf(`/soeg?q=${secret}`), /Ingen fund/);
    assert.match(await textOf('/feed.atom'), /KKR Midtjylland: Opslag om sommerferien/);
  });

  test('says in its second version what changed since the first', async () => {
    await send(await freeze(2, 'Vi holder lukket i uge 30.', 'Ugen er rettet.'));
    const page = await textOf(read);
    assert.match(page, /Hvad er ændret siden version 1\?/);
    assert.match(page, /Ændret: <a[^>]*>1\.1 Åbningstid<\/a>/);
    assert.match(page, /<ins>/);
    assert.match(await textOf(`${read}/versioner/1`), /Du læser version 1/);
  });

  test('is taken down: whoever asks hears that it was, and nothing of it is left', async () => {
    const silent = await post(`${work}/nedtagning`, { versions: 'all', reason: ' ' });
    assert.equal(silent.status, 422);
    assert.match(await silent.text(), /Skriv, hvorfor teksten tages ned/);
    assert.equal((await post(`${work}/nedtagning`, { versions: 'all', reason: 'Forkert uge' })).status, 303);
    const addresses = [read, `${read}/versioner/1`, `${read}/versioner/2`, `${read}/bilag.pdf`];
    const files = ['pdf', 'docx', 'html', 'json', 'zip'].flatMap((ending) => [
      `${read}.${ending}`,
      `${read}.${ending}?version=1`,
    ]);
    for (const viewer of [undefined, member]) {
      for (const path of [...addresses, ...files]) {
        const reply = await ask(path, viewer);
        assert.equal(reply.status, 410, path);
        const text = await reply.text();
        assert.match(text, /Opslaget er taget ned/);
        assert.doesNotMatch(text, /uge 29|uge 30|Åbningstid|Forkert uge/);
      }
      assert.equal((await ask(`${read}/bilag/${annexId}/oversigt.txt`, viewer)).status, 404);
    }
    assert.match(await textOf('/soeg?q=lukket+i+uge'), /Ingen fund/);
    assert.doesNotMatch(await textOf('/feed.atom'), /sommerferien/);
    assert.match(await textOf(read, secretary), /Taget ned[\s\S]*Begrundelse: Forkert uge/);
  });

  test('is put back, and is where it was', async () => {
    const page = await textOf(`${work}/nedtagning`, secretary);
    const papers = [...page.matchAll(/name="paperId" value="([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.equal(papers.length, 2);
    for (const paper of papers)
      assert.equal((await post(`${work}/nedtagning/fortryd`, { paperId: paper })).status, 303);
    assert.match(await textOf(read), /uge 30/);
    assert.match(await textOf('/soeg?q=lukket+i+uge'), /1 fund/);
    assert.match(await textOf('/feed.atom'), /sommerferien/);
    assert.match((await readPdfBack(await bytesOf(`${read}.pdf`))).texts.join(' '), /uge 30/);
  });
});
