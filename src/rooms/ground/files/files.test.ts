import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { Document, Packer, Paragraph } from 'docx';
import { testDatabase } from '../../../../test/database.ts';
import { registerFile } from '../../../../test/register-file.ts';
import { testServices, uploaded } from '../../../../test/visit.ts';
import { asId, type FileHash, newId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { publicViewer, systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import type { Scanner } from '../../../platform/files/scanning/model.ts';
import { runDue } from '../../../platform/jobs/queue.ts';
import { describeScanner, fileJobs, knowSource, openFile, startCleaning } from './index.ts';
import { sweepFiles } from './jobs/sweep-files.ts';

const { database: db } = await testDatabase();
const services = await testServices(db);
const { files } = services;
const door = doorFor(services, systemViewer);
const later = Temporal.Instant.from('2100-01-01T00:00:00Z');

async function pdf(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([400, 400]).drawText(text, { x: 20, y: 300, size: 12, font });
  return document.save();
}

function rowOf(hash: FileHash, viewer: Viewer = systemViewer) {
  return db.as(viewer, (trx) =>
    trx
      .selectFrom('files')
      .select(['media_type', 'text', 'pages', 'unreadable'])
      .where('hash', '=', hash)
      .executeTakeFirst(),
  );
}

async function readAll() {
  const { 'read-file': read } = fileJobs(services);
  return runDue(db, read ? { 'read-file': read } : {}, later);
}

test('a PDF is known at once and its words a moment later', async () => {
  const upload = await uploaded(files, 'brev.pdf', await pdf('Kommunernes aftale'));
  const registered = expectOk(await registerFile(services, upload));
  assert.deepEqual([registered.mediaType, registered.pages], ['application/pdf', 1]);
  assert.equal((await rowOf(upload.hash))?.text, null);
  assert.deepEqual(await readAll(), { done: 1, failed: 0 });
  assert.match((await rowOf(upload.hash))?.text ?? '', /Kommunernes aftale/);
});

test('a Word file and a text are read, each by its own reader', async () => {
  const word = new Document({ sections: [{ children: [new Paragraph('Æbler fra Ærø')] }] });
  const letter = await uploaded(files, 'brev.docx', await Packer.toBuffer(word));
  const note = await uploaded(files, 'note.txt', 'tvær-\nkommunal');
  expectOk(await registerFile(services, letter));
  expectOk(await registerFile(services, note));
  await readAll();
  assert.match((await rowOf(letter.hash))?.text ?? '', /Æbler fra Ærø/);
  assert.equal((await rowOf(note.hash))?.text, 'tværkommunal');
});

test('a scanned PDF has no words and is not held to be unreadable', async () => {
  const scanned = await PDFDocument.create();
  scanned.addPage();
  const upload = await uploaded(files, 'skannet.pdf', await scanned.save());
  expectOk(await registerFile(services, upload));
  await readAll();
  const row = await rowOf(upload.hash);
  assert.deepEqual([row?.text, row?.unreadable], ['', null]);
});

test('the same bytes are known and read once, whatever they are called', async () => {
  const content = await pdf('to gange');
  for (const name of ['a.pdf', 'b.pdf'])
    expectOk(await registerFile(services, await uploaded(files, name, content)));
  assert.deepEqual(await readAll(), { done: 1, failed: 0 });
});

test('a file that was imported before it became an annex is read all the same', async () => {
  const upload = await uploaded(files, 'samling.txt', 'Ordene i samlingen');
  const isThere = () => files.has(upload.hash);
  for (const _time of ['once', 'twice']) expectOk(await door.do(knowSource, { ...upload, isThere }));
  const known = await rowOf(upload.hash);
  assert.deepEqual([known?.text, known?.media_type], ['', 'application/octet-stream']);
  expectOk(await registerFile(services, upload));
  await readAll();
  const row = await rowOf(upload.hash);
  assert.deepEqual([row?.text, row?.media_type], ['Ordene i samlingen', 'text/plain; charset=utf-8']);
});

test('a source that was swept away is not made known', async () => {
  const gone = { hash: asId<'files'>('0'.repeat(64)), size: 1, fileName: 'dagsorden.json' };
  const refusal = await door.do(knowSource, { ...gone, isThere: async () => false });
  assert.equal(refusal.ok ? '' : refusal.error[0].code, 'document-gone');
  assert.equal(await rowOf(gone.hash), undefined);
});

test('a refused file is not made known', async () => {
  const upload = await uploaded(files, 'brev.docx', await pdf('forkert'));
  const refusal = await registerFile(services, upload);
  assert.equal(refusal.ok ? '' : refusal.error.code, 'source-kind-differs');
  assert.equal(await rowOf(upload.hash), undefined);
});

test('a file that is gone before it is made known is asked for again', async () => {
  const upload = { ...(await uploaded(files, 'a.txt', 'x')), hash: asId<'files'>('f'.repeat(64)) };
  const refusal = await registerFile(services, upload);
  assert.equal(refusal.ok ? '' : refusal.error.message, 'Filen »a.txt« nåede ikke frem. Send den igen.');
});

// Planted fault: what was not looked through is taken in.
test('what a virus scanner finds, or could not look through, is not taken in', async () => {
  const seen = { infected: 'document-infected', 'not-scanned': 'document-not-scanned' } as const;
  for (const verdict of ['infected', 'not-scanned'] as const) {
    const scanner: Scanner = { scan: async () => verdict, state: async () => 'ready' };
    const house = { ...services, files: { ...files, scanner } };
    const refusal = await registerFile(house, await uploaded(files, 'a.txt', verdict));
    assert.equal(refusal.ok ? '' : refusal.error.code, seen[verdict]);
  }
});

test('who lays files up is told where no scanner looks on', async () => {
  assert.match((await describeScanner(services)) ?? '', /ingen virusscanner/);
  const ready: Scanner = { scan: async () => 'clean', state: async () => 'ready' };
  assert.equal(await describeScanner({ files: { ...files, scanner: ready } }), null);
});

test('the public and a stranger see no row of a file by its hash', async () => {
  const upload = await uploaded(files, 'hemmelig.txt', 'hemmelig');
  expectOk(await registerFile(services, upload));
  const stranger: Viewer = { kind: 'person', personId: newId(), name: 'Gæst', grants: [] };
  assert.equal(await rowOf(upload.hash, publicViewer), undefined);
  assert.equal(await rowOf(upload.hash, stranger), undefined);
});

test('the sweep removes what nothing refers to, and only what is old', async () => {
  await db.as(systemViewer, (trx) =>
    trx
      .insertInto('councils')
      .values({ id: asId('kkr-midtjylland'), name: 'KKR Midtjylland', kind: 'kkr' })
      .execute(),
  );
  const kept = await uploaded(files, 'kept.txt', 'referred to');
  const lost = await uploaded(files, 'lost.txt', 'referred to by nobody');
  const refused = await uploaded(files, 'refused.docx', 'no word file');
  expectOk(await registerFile(services, kept));
  expectOk(await registerFile(services, lost));
  await db.as(systemViewer, (trx) =>
    trx
      .insertInto('imports')
      .values({
        id: newId(),
        council_id: asId('kkr-midtjylland'),
        file_name: 'kept.txt',
        file_hash: kept.hash,
        understood: '{}',
      })
      .execute(),
  );
  assert.equal(await sweepFiles(services, Temporal.Instant.from('2000-01-01T00:00:00Z')), 0);
  assert.ok((await sweepFiles(services, later)) >= 2);
  const there = await Promise.all([kept, lost, refused].map(({ hash }) => files.has(hash)));
  assert.deepEqual(there, [true, false, false]);
  assert.equal(await rowOf(lost.hash), undefined);
});

test('the cleaning is due when a server starts, once, and again half an hour after', async () => {
  // What the tests before have left to be read is not what is counted here.
  await runDue(db, fileJobs(services), services.clock.now());
  await startCleaning(services);
  await startCleaning(services);
  const forgotten = await uploaded(files, 'forgotten.txt', 'nobody wants me');
  const waiting = () =>
    db.as(systemViewer, (trx) =>
      trx
        .selectFrom('jobs')
        .select('run_at')
        .where('kind', '=', 'sweep-files')
        .where('done_at', 'is', null)
        .execute(),
    );
  assert.deepEqual(await runDue(db, fileJobs(services), services.clock.now()), { done: 1, failed: 0 });
  assert.deepEqual(
    (await waiting()).map((job) => job.run_at.toISOString()),
    ['2024-06-03T08:30:00.000Z'],
  );
  // The file was written after the clock's "half an hour ago".
  assert.equal(await files.has(forgotten.hash), true);
});

test('what browsers cannot show is saved, and nothing is ever a page of ours', async () => {
  const upload = await uploaded(files, 'a.txt', '<script>alert(1)</script>');
  const visit = { files, headers: new Headers() };
  const text = await openFile(visit, { ...upload, mediaType: 'text/plain; charset=utf-8', open: true });
  assert.match(text.headers.get('content-disposition') ?? '', /^inline/);
  assert.equal(text.headers.get('content-security-policy'), "sandbox; default-src 'none'");
  const word = await openFile(visit, { ...upload, mediaType: 'application/zip', open: false });
  assert.match(word.headers.get('content-disposition') ?? '', /^attachment/);
});
